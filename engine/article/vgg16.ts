import type { Shape } from "../layers/layer.ts";
import { withInput } from "../network/build.ts";
import type { Network } from "../network/network.ts";
import { sizeOf } from "../tensor.ts";
import { zoo } from "../zoo/zoo.ts";

/** VGG-16 as the article draws it: one map a row, under the names of the paper. */
export interface MapRow {
  /** `image`, `conv1_1` … `conv5_3`, `pool1` … `pool5`, `fc1` … `fc3`. */
  readonly name: string;
  readonly shape: Shape;
  /** The shape of what comes in. */
  readonly from: Shape;
  readonly parameterCount: number;
}

/** The maps of VGG-16 for pictures of the given size; ReLU, dropout and flattening make none. */
export function mapsOf(network: Network): readonly MapRow[] {
  let [block, conv, full] = [1, 0, 0];
  const name = (to: Shape, parameterCount: number): string => {
    if (to.length === 2) return `fc${++full}`;
    if (parameterCount > 0) return `conv${block}_${++conv}`;
    conv = 0;
    return `pool${block++}`;
  };
  const image = { name: "image", shape: network.input, from: network.input, parameterCount: 0 };
  const steps = network.steps.filter(({ layer, inputShapes }) => layer.makesFeatureMap(...inputShapes));
  return [
    image,
    ...steps.map(({ layer: { parameterCount }, inputShapes: [from], outputShape: shape }) => ({
      name: name(shape, parameterCount),
      shape,
      from,
      parameterCount,
    })),
  ];
}

/** VGG-16 with pictures of 224 × 224, or others. */
export function vgg16(batch = 1, [H, W]: readonly [number, number] = [224, 224]): Network {
  return withInput(zoo.vgg16.network(), [batch, 3, H, W]);
}

/** The rows whose names begin so, in order. */
export function rowsNamed(rows: readonly MapRow[], ...beginnings: readonly string[]): readonly MapRow[] {
  return rows.filter(({ name }) => beginnings.some((beginning) => name.startsWith(beginning)));
}

/** The bytes of maps in FP32. */
export function mapBytes(rows: readonly MapRow[]): number {
  return 4 * rows.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
}

/** The maps of the convolutions and of the five pools. */
export function pooledRows(rows: readonly MapRow[]): readonly MapRow[] {
  return rowsNamed(rows, "conv", "pool1", "pool2", "pool3", "pool4", "pool5");
}
