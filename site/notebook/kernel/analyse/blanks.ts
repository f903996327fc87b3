const lineBreak = /[\n\r\u2028\u2029]/;

/** A source in which stretches are turned into spaces, so that every line and column stays where it was. */
export class Blanks {
  readonly source: string;
  readonly #characters: string[];

  constructor(source: string) {
    this.source = source;
    this.#characters = source.split("");
  }

  blank(start: number, end: number): void {
    for (let index = start; index < end; index++)
      if (!lineBreak.test(this.source[index])) this.#characters[index] = " ";
  }

  /** Writes a sign over a blank. */
  put(index: number, sign: ";" | "(" | ")"): void {
    this.#characters[index] = sign;
  }

  move(from: number, to: number, sign: "(" | ")"): void {
    this.blank(from, from + 1);
    this.put(to, sign);
  }

  toString(): string {
    return this.#characters.join("");
  }
}
