import { maxPool2d, tensor } from "engine";
import { grid } from "./rectangle.ts";

/** A map of 4 × 4 with the four maxima that pooling keeps of it. */
export function pooledMaxima(): string {
  const values = [
    [1, 7, 2, 3],
    [4, 2, 8, 1],
    [9, 3, 1, 2],
    [2, 5, 4, 6],
  ];
  const pooled = maxPool2d(tensor([[values]]), { kernelSize: 2, stride: 2 });
  const kept = new Set(pooled.data);
  return [
    grid({ x: 1, y: 10, side: 13, rows: 4, columns: 4 }, (y, x) =>
      kept.has(values[y]![x]!) ? "activations" : "cell activations-soft",
    ),
    grid({ x: 68, y: 23, side: 13, rows: 2, columns: 2 }, () => "activations"),
  ].join("");
}
