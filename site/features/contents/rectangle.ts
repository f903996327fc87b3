/** The room that a lesson's picture has; its drawing is in these units. */
export const room = { width: 96, height: 72 };

/** A number of a drawing, rounded to what can be seen. */
export const short = (number: number): string => String(Math.round(number * 10) / 10);

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle of a drawing, with the class that colours it. */
export const rectangle = ({ x, y, width, height }: Rectangle, kind: string): string =>
  `<rect class="${kind}" x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"/>`;

/** A grid of squares of one side, each with the class that `kindOf` gives it. */
export const grid = (
  {
    x,
    y,
    side,
    rows,
    columns,
  }: {
    readonly x: number;
    readonly y: number;
    readonly side: number;
    readonly rows: number;
    readonly columns: number;
  },
  kindOf: (row: number, column: number) => string,
): string =>
  Array.from({ length: rows * columns }, (_, k) => {
    const [row, column] = [Math.floor(k / columns), k % columns];
    const square = { x: x + column * side, y: y + row * side, width: side, height: side };
    return rectangle(square, kindOf(row, column));
  }).join("");
