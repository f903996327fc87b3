import { expect, test } from "vitest";
import { featureMaps } from "../../../engine/memory/featureMaps.ts";
import { withInput } from "../../../engine/network/build.ts";
import { zoo } from "../../../engine/zoo/zoo.ts";

test("the article's first feature map takes 411,041,792 B at batch 32", () => {
  expect(featureMaps(zoo.vgg16.network({ batch: 32 })).rows[1]).toEqual({
    step: "features.0",
    shape: [32, 64, 224, 224],
    count: 102_760_448,
    bytes: 411_041_792,
  });
});

test("VGG-16 has the image and 21 maps, 15,237,608 numbers a picture; its last pool gives 25,088", () => {
  const { rows, count } = featureMaps(zoo.vgg16.network());
  expect(rows).toHaveLength(1 + 13 + 5 + 3);
  expect(count).toBe(15_237_608);
  expect(rows[18]).toEqual({ step: "features.30", shape: [1, 512, 7, 7], count: 25_088, bytes: 100_352 });
});

test("convolutions and pools of VGG-16 at batch 32 take 1,929,969,664 B", () => {
  const { rows } = featureMaps(zoo.vgg16.network({ batch: 32 }));
  const maps = rows.filter(({ step }) => step.startsWith("features"));
  expect(maps.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(1_929_969_664);
});

test("a 4K picture: image, convolutions and pools take 10,069,278,720 B", () => {
  const { rows } = featureMaps(withInput(zoo.vgg16.network(), [1, 3, 2160, 3840]));
  const maps = rows.filter(({ step }) => step === "input" || step.startsWith("features"));
  expect(maps.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(10_069_278_720);
});
