import { zoo } from "engine";
import { rectangle, room } from "./rectangle.ts";

/** The side of a map of 224 × 224; 64 maps are two sheets, and twice as many one sheet more. */
const largest = 32;
/** The distance between two sheets of a stack. */
const apart = 1.2;

/** The maps of VGG-16 before its classifier: they shrink, and there are more of them. */
export function shrinkingMaps(): string {
  const shapes = zoo.vgg16
    .network({ batch: 1 })
    .steps.flatMap(({ outputShape }) => (outputShape.length === 4 ? [outputShape] : []));
  const stages = [...Map.groupBy(shapes, ([, , height]) => height).values()].map((own) => own.at(-1)!);
  let x = 1;
  return stages
    .slice(0, 5)
    .map(([, channels, height]) => {
      const [side, sheets] = [Math.max(3, (largest * height!) / 224), Math.log2(channels!) - 4];
      const stack = Array.from({ length: sheets }, (_, k) => {
        const back = (sheets - 1 - k) * apart;
        return rectangle(
          { x: x + back, y: room.height / 2 - side / 2 - back, width: side, height: side },
          "sheet activations",
        );
      });
      x += side + sheets * apart + 1.5;
      return stack.join("");
    })
    .join("");
}
