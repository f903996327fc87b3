import { layers, sequence, zoo, type Network } from "engine";
import { expect, test } from "vitest";
import { networkStrip } from "../../../lessons/figures/networkStrip.ts";
import { lineOf } from "../../../lessons/figures/networkStrip/sidesOf.ts";
import { all, drawFigure } from "./drawFigure.ts";

const vgg16 = zoo.vgg16.network();

test("a strip has a block for every layer that learns or makes a map, and tells its numbers", () => {
  const html = drawFigure(networkStrip(vgg16, { show: "parameters", unit: "MB" }));
  expect(all(html, /data-part="([^"]*)"/g)).toHaveLength(21);
  expect(html).toContain("features.0: convolution, 1 × 64 × 224 × 224, 1,792 parameters, 7.17 kB");
  expect(html).toContain("vgg16: 138,357,544 parameters, 553.43 MB in 21 layers");
});

test("areas are in proportion to the numbers", () => {
  const html = drawFigure(networkStrip(vgg16, { show: "feature maps", unit: "MB" }));
  const sides = Object.fromEntries(
    [...html.matchAll(/data-part="([^"]*)"[^>]*--side: ([\d.]+)/g)].map(([, step, side]) => [
      step,
      Number(side),
    ]),
  );
  // Half as many numbers in features.5, a quarter in features.4.
  expect(sides["features.5"]! ** 2 / sides["features.0"]! ** 2).toBeCloseTo(1 / 2, 2);
  expect(sides["features.4"]! ** 2 / sides["features.0"]! ** 2).toBeCloseTo(1 / 4, 2);
});

test("maps follow the batch and the size of the pictures, and their bytes the reader's unit", () => {
  const html = drawFigure(networkStrip(vgg16, { show: "feature maps", batch: 32, size: 112, unit: "MiB" }));
  expect(html).toContain("features.0: convolution, 32 × 64 × 112 × 112, 25,690,112 numbers, 98 MiB");
});

test("the narrowest layer of the longest network can be pointed at, and the keyboard stops once", () => {
  const html = drawFigure(networkStrip(zoo.resnet152.network(), { show: "parameters", unit: "MB" }));
  expect(Math.min(...all(html, /--slot: ([\d.]+)/g).map(Number))).toBeGreaterThanOrEqual(0.65);
  expect(all(html, /(tabindex="0")/g)).toHaveLength(1);
});

test("a reader's own sequence is drawn like any other", () => {
  const own = sequence("own", [1, 1, 8, 8], {
    conv: layers.conv2d({ inChannels: 1, outChannels: 4, kernelSize: 3 }),
  });
  const html = drawFigure(networkStrip(own, { show: "parameters", unit: "MB" }));
  expect(html).toContain("conv: convolution, 1 × 4 × 6 × 6, 40 parameters, 160 B");
});

test("a strip of parameters has the colour of weights, one of maps that of activations", () => {
  const kinds = (show: "parameters" | "feature maps") =>
    new Set(all(drawFigure(networkStrip(vgg16, { show, unit: "MB" })), /class="layer of-(\w+)"/g));
  expect([kinds("parameters"), kinds("feature maps")]).toEqual([
    new Set(["weights"]),
    new Set(["activations"]),
  ]);
});

test("words stand once, as wide as the layers that are too small for their names", () => {
  const own = sequence("own", [1, 1, 64, 64], {
    conv1: layers.conv2d({ inChannels: 1, outChannels: 1, kernelSize: 3 }),
    conv2: layers.conv2d({ inChannels: 1, outChannels: 1, kernelSize: 3 }),
    flatten: layers.flatten(),
    fc: layers.linear({ inFeatures: 3600, outFeatures: 1000 }),
  });
  const draw = (small?: string) =>
    drawFigure(networkStrip(own, { show: "parameters", unit: "MB", ...(small && { small }) }));
  // Two slots of 1.2 rem, the narrowest that there are; five letters take 2.2 rem, six 2.58.
  expect(all(draw("small"), /<span class="run" style="--run: ([^"]*);">small</g)).toEqual(["2.4"]);
  expect(draw("little")).not.toContain('class="run"');
  expect(draw()).not.toContain('class="run"');
});

test("a layer that learns nothing is drawn hollow, and a number takes four bytes", () => {
  const html = drawFigure(networkStrip(vgg16, { show: "parameters", unit: "MB" }));
  expect(html).toMatch(/data-part="features.4"[^>]*><i class="block none">/);
  const [data] = networkStrip(vgg16, { show: "parameters", unit: "MB" }).data!;
  expect(data!.rows[0]).toMatchObject({
    step: "features.0",
    count: 1792,
    memory: { bytes: 7168, derivation: "1,792 numbers × 4 B" },
  });
});

test("the largest square is nine rem wide, with a fifth of a rem beside it", () => {
  const own = sequence("own", [1, 4], { fc: layers.linear({ inFeatures: 4, outFeatures: 4 }) });
  expect(drawFigure(networkStrip(own, { show: "parameters", unit: "MB" }))).toContain(
    "--side: 9; --slot: 9.2;",
  );
});

test("a strip of at most 46 rem, its gaps of 1.25 rem counted, is one line that never breaks", () => {
  const slots = (...widths: readonly number[]) => widths.map((slot) => ({ side: 1, slot }));
  expect(lineOf(slots(9.2, 3.8), 1)).toBe(13);
  expect(lineOf(slots(20, 23.5), 3)).toBe(46);
  expect(lineOf(slots(20, 23.6), 3)).toBeUndefined();
  const draw = (network: Network) => drawFigure(networkStrip(network, { show: "parameters", unit: "MB" }));
  expect(draw(vgg16)).toMatch(/class="strip"[^>]* style="--line: [^"]*"/);
  expect(draw(zoo.resnet50.network())).not.toContain("--line");
});
