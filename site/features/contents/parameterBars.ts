import { zoo } from "engine";
import { rectangle, room } from "./rectangle.ts";

/** The parameters of VGG-16, layer by layer: one bar stands above all. */
export function parameterBars(): string {
  const counts = zoo.vgg16
    .network({ batch: 1 })
    .steps.map(({ layer }) => layer.parameterCount)
    .filter((count) => count > 0);
  const [most, width] = [Math.max(...counts), room.width / counts.length];
  return counts
    .map((count, k) => {
      const height = Math.max(1, ((room.height - 4) * count) / most);
      return rectangle(
        { x: k * width + 0.6, y: room.height - 2 - height, width: width - 1.2, height },
        "weights",
      );
    })
    .join("");
}
