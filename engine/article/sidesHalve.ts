import { sizeOf } from "../tensor.ts";
import { zoo } from "../zoo/zoo.ts";
import type { Finding, Trial } from "./answer.ts";
import { trial } from "./inZoo.ts";
import { halves, poolings, windowOf } from "./poolings.ts";
import { mapsOf, rowsNamed, vgg16 } from "./vgg16.ts";

/** The claim that pooling halves both sides, tried on every pooling of the zoo that is as the article describes it. */
export function sidesHalve(): Trial {
  const usual = Object.values(zoo)
    .flatMap((entry) => poolings(entry.network()))
    .filter(({ layer }) => {
      const { side, stride } = windowOf(layer);
      return side === 2 && stride === 2;
    });
  return trial("both sides halve", usual.map(halves), "poolings of 2 × 2 with a stride of 2");
}

/** The claim that pooling halves a map. */
export function mapHalves(): Finding {
  const [{ from, shape }] = rowsNamed(mapsOf(vgg16()), "pool");
  const times = sizeOf(from) / sizeOf(shape);
  return { holds: times === 2, text: `both sides halve, so that 1 value of ${times} is left` };
}
