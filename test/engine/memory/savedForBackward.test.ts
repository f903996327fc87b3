import { expect, test } from "vitest";
import { savedForBackward } from "../../../engine/memory/savedForBackward.ts";
import { zoo } from "../../../engine/zoo/zoo.ts";
import pytorch from "../../reference/pytorch-memory.json" with { type: "json" };

const groups = {
  input: "input",
  labels: "label",
  parameters: "param",
  buffers: "buffer",
  activations: "act",
};
type Count = { readonly tensors: number; readonly bytes: number };

test.for(Object.entries(pytorch.saved_for_backward))("%s keeps what PyTorch keeps", ([key, truth]) => {
  const [name, batch] = key.split("@B");
  const half = name.endsWith("_fp16");
  const entry = Object.values(zoo).find((entry) => entry.name === name.replace("_fp16", ""));
  const dtype = half ? "float16" : "float32";
  const { rows, bytes } = savedForBackward(entry!.network({ batch: Number(batch) }), { dtype });
  const counts: Record<string, Count> = {};
  for (const row of rows) {
    const element = row.element === "value" || row.element === "accumulator" ? dtype : row.element;
    const place = `${groups[row.group]}/torch.${element}`;
    const { tensors, bytes } = counts[place] ?? { tensors: 0, bytes: 0 };
    counts[place] = { tensors: tensors + 1, bytes: bytes + row.bytes };
  }
  const { total_act_plus_input_bytes: total, ...parts } = truth as Record<string, unknown> & {
    total_act_plus_input_bytes?: number;
  };
  expect(counts).toEqual(parts);
  if (total !== undefined) expect(bytes).toBe(total);
});

test("the image, 16 feature maps, the pools' inputs and places: what VGG-16 keeps of one picture", () => {
  const { rows, bytes } = savedForBackward(zoo.vgg16.network());
  expect(bytes).toBe(73_334_692);
  const places = rows.filter(({ name }) => name === "indices");
  expect(places.map(({ bytes }) => bytes)).toEqual([6_422_528, 3_211_264, 1_605_632, 802_816, 200_704]);
  expect(rows[0]).toEqual({
    step: "features.0",
    of: "input",
    name: "input",
    madeBy: "input",
    group: "input",
    shape: [1, 3, 224, 224],
    element: "value",
    bytes: 602_112,
  });
});
