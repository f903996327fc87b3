import photograph from "../../../lessons/data/photograph.json" with { type: "json" };
import { decodePng } from "../../notebook/kernel/png/decodePng.ts";
import { room } from "./rectangle.ts";

/** The number of squares that a side of the photograph is cut into. */
const squares = 12;

/** The lessons' photograph, so coarse that its points can be counted: each is the mean of many. */
export function coarsePhotograph(): string {
  const { width, channels, data } = decodePng(
    Uint8Array.from(atob(photograph.png), (sign) => sign.charCodeAt(0)),
  );
  const block = Math.floor(width / squares);
  const side = room.height / squares;
  const mean = (row: number, column: number, channel: number): number => {
    let sum = 0;
    for (let k = 0; k < block * block; k++) {
      const [y, x] = [row * block + Math.floor(k / block), column * block + (k % block)];
      sum += data[(y * width + x) * channels + channel]!;
    }
    return sum / block ** 2;
  };
  return Array.from({ length: squares ** 2 }, (_, k) => {
    const [row, column] = [Math.floor(k / squares), k % squares];
    const colour = [0, 1, 2].map((channel) =>
      Math.round(mean(row, column, channel))
        .toString(16)
        .padStart(2, "0"),
    );
    return `<rect x="${12 + column * side}" y="${row * side}" width="${side}" height="${side}" fill="#${colour.join("")}"/>`;
  }).join("");
}
