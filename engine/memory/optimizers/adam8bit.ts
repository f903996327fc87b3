import { sizeOf } from "../../tensor.ts";
import type { Element, Shape, TensorSpec } from "../../layers/layer.ts";
import type { OptimizerMemory } from "./optimizerMemory.ts";

/** Numbers that share one scale; smaller parameters than the second keep their moments in FP32. */
const [block, smallest] = [2048, 4096];

/**
 * Adam with both moments in 8 bits: one byte a number and one FP32 scale for every 2048 of them; parameters of fewer than
 * 4096 numbers keep FP32. Two tables of 256 FP32 values serve all. The update makes nothing for itself.
 *
 * Source: Dettmers et al. 2021, 8-bit optimizers via block-wise quantization; `bitsandbytes/optim/optimizer.py`. Newer
 * releases have a scale for every 256.
 */
export const adam8bit: OptimizerMemory = {
  name: "8-bit Adam",
  source: "bitsandbytes/optim/optimizer.py",
  state: ({ shape }) => {
    const count = sizeOf(shape);
    if (count < smallest) return both("state", shape, "float32");
    return [...both("state", shape, "int8"), ...both("absmax", [Math.ceil(count / block)], "float32")];
  },
  shared: both("qmap", [256], "float32"),
  begins: "first step",
  update: () => [],
};

function both(name: string, shape: Shape, element: Element): readonly TensorSpec[] {
  return [1, 2].map((place) => ({ name: `${name}${place}`, shape, element }));
}
