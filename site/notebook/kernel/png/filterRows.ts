type Predict = (left: number, up: number, corner: number) => number;

/** The filters None, Sub, Up, Average, Paeth: each predicts a byte from those before and above it. */
const predictions: readonly Predict[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const guess = left + up - corner;
    const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
    return a <= b && a <= c ? left : b <= c ? up : corner;
  },
];

interface Rows {
  readonly rowBytes: number;
  readonly pixelBytes: number;
}

/**
 * Replaces each row by its differences from a filter's predictions, choosing the filter that leaves least; rows of
 * palettes stay as they are.
 */
export function filterRows(data: Uint8Array, { rowBytes, pixelBytes }: Rows, kept: boolean): Uint8Array {
  const rows = data.length / (rowBytes || 1);
  const filtered = new Uint8Array(rows * (rowBytes + 1));
  for (let row = 0; row < rows; row++) {
    let least = Infinity;
    for (const [type, predict] of (kept ? predictions.slice(0, 1) : predictions).entries()) {
      const line = new Uint8Array(rowBytes + 1);
      let sum = 0;
      line[0] = type;
      for (let k = 0; k < rowBytes; k++) {
        const rest =
          (data[row * rowBytes + k] - predicted(predict, data, { row, k, rowBytes, pixelBytes })) & 255;
        line[k + 1] = rest;
        sum += Math.min(rest, 256 - rest);
      }
      if (sum >= least) continue;
      least = sum;
      filtered.set(line, row * (rowBytes + 1));
    }
  }
  return filtered;
}

export function unfilterRows(filtered: Uint8Array, { rowBytes, pixelBytes }: Rows): Uint8Array {
  const rows = Math.floor(filtered.length / (rowBytes + 1));
  const data = new Uint8Array(rows * rowBytes);
  for (let row = 0; row < rows; row++) {
    const start = row * (rowBytes + 1);
    const predict = predictions[filtered[start]];
    if (!predict) throw new TypeError(`png: unknown filter ${filtered[start]}`);
    for (let k = 0; k < rowBytes; k++)
      data[row * rowBytes + k] =
        filtered[start + 1 + k] + predicted(predict, data, { row, k, rowBytes, pixelBytes });
  }
  return data;
}

function predicted(predict: Predict, data: Uint8Array, at: Rows & { row: number; k: number }): number {
  const { row, k, rowBytes, pixelBytes } = at;
  const here = row * rowBytes + k;
  const inner = k >= pixelBytes;
  const left = inner ? data[here - pixelBytes] : 0;
  const up = row > 0 ? data[here - rowBytes] : 0;
  return predict(left, up, inner && row > 0 ? data[here - rowBytes - pixelBytes] : 0);
}
