import { layers } from "../../../engine/layers/layers.ts";
import { graph } from "../../../engine/network/graph.ts";
import type { Network } from "../../../engine/network/network.ts";
import { sequence } from "../../../engine/network/sequence.ts";

const {
  adaptiveAveragePool2d,
  add,
  averagePool2d,
  batchNorm2d,
  concat,
  dropout,
  flatten,
  maxPool2d,
  relu,
  softmax,
} = layers;
const conv = (inChannels: number, outChannels: number, kernelSize: number, options = {}) =>
  layers.conv2d({ inChannels, outChannels, kernelSize, ...options });
const linear = (inFeatures: number, outFeatures: number, options = {}) =>
  layers.linear({ inFeatures, outFeatures, ...options });
const same = { padding: 1 };

/** The networks of `test/reference/memory/own.py`, for one picture. */
export const ownNetworks: readonly Network[] = [
  sequence("LeNet", [1, 1, 32, 32], {
    conv1: conv(1, 6, 5),
    relu1: relu(),
    pool1: averagePool2d({ kernelSize: 2 }),
    conv2: conv(6, 16, 5),
    relu2: relu(),
    pool2: averagePool2d({ kernelSize: 2 }),
    flatten: flatten(),
    fc1: linear(400, 120),
    relu3: relu(),
    fc2: linear(120, 84),
    relu4: relu(),
    fc3: linear(84, 10),
  }),
  graph("Branches", [1, 3, 16, 16], {
    stem: conv(3, 8, 3, same),
    a: [conv(8, 8, 3, same), "stem"],
    b: [conv(8, 8, 1), "stem"],
    c: [conv(8, 8, 5, { padding: 2, groups: 4 }), "stem"],
    sum: [add(), "a", "b"],
    cat: [concat(), "sum", "b", "c"],
    pool: adaptiveAveragePool2d({ outputSize: 1 }),
    flatten: flatten(),
    fc: linear(24, 7),
  }),
  sequence("PoolFirst", [1, 3, 20, 20], {
    pool: maxPool2d({ kernelSize: 2 }),
    dropout1: dropout(),
    conv: conv(3, 4, 3, { stride: 2 }),
    bn: batchNorm2d({ numFeatures: 4 }),
    relu: relu(),
    dropout2: dropout({ probability: 0.3 }),
    flatten: flatten(),
    fc: linear(64, 5),
    softmax: softmax(),
  }),
  graph("LinearFirst", [1, 1, 12, 12], {
    flatten: flatten(),
    a: linear(144, 300),
    relu1: relu(),
    b: linear(300, 300, { bias: false }),
    relu2: relu(),
    sum: [add(), "relu1", "relu2"],
    c: linear(300, 9),
  }),
  graph("Nested", [1, 2, 18, 18], {
    "body.0": conv(2, 16, 3, same),
    "body.1": relu(),
    "body.2.proj": [conv(16, 8, 1), "body.1"],
    "body.2.conv1": [conv(16, 8, 3, same), "body.1"],
    "body.2.relu": relu(),
    "body.2.conv2": conv(8, 8, 3, same),
    "body.2.sum": [add(), "body.2.conv2", "body.2.proj"],
    "body.3.0.proj": [conv(8, 32, 1), "body.2.sum"],
    "body.3.0.conv1": [conv(8, 32, 3, same), "body.2.sum"],
    "body.3.0.relu": relu(),
    "body.3.0.conv2": conv(32, 32, 3, same),
    "body.3.0.sum": [add(), "body.3.0.conv2", "body.3.0.proj"],
    "body.3.1": maxPool2d({ kernelSize: 3, stride: 2, padding: 1, ceilMode: true }),
    "body.4": batchNorm2d({ numFeatures: 32 }),
    flatten: flatten(),
    fc: linear(3200, 4),
  }),
  sequence("EveryPlace", [1, 3, 14, 14], {
    a: conv(3, 64, 3, same),
    relu: relu({ inPlace: true }),
    b: conv(64, 3, 1),
    c: conv(3, 4, 3),
  }),
];
