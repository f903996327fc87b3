import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { article, checkVerdicts } from "../../engine/article.ts";
import type { ArticleFigure } from "../../engine/article.ts";

const figures = article();

function said(...texts: readonly string[]): readonly ArticleFigure[] {
  return figures.filter(({ article }) => texts.includes(article));
}

test("at least 120 figures, each under a name of its own", () => {
  expect(figures.length).toBeGreaterThanOrEqual(120);
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
});

test("every verdict is the first that fits when it is worked out anew", () => {
  expect(checkVerdicts().filter(({ figure, found }) => figure.verdict !== found)).toEqual([]);
});

test("what is sourced names a source with its year, and nothing else that agrees has one", () => {
  const sourced = figures.filter(({ verdict }) => verdict === "sourced");
  expect(sourced.length).toBeGreaterThan(0);
  expect(sourced.filter(({ source = "" }) => !/\b(19|20)\d\d\b/.test(source))).toEqual([]);
  const others = figures.filter(({ source, verdict }) => source !== undefined && verdict !== "sourced");
  expect(others.map(({ id, verdict }) => `${id}: ${verdict}`)).toEqual([
    "gpu-memory-most: wrong",
    "resnet50-year: wrong",
    "words: wrong",
  ]);
});

test("no answer repeats the claim's own words", () => {
  expect(figures.filter(({ article, computed }) => article === computed)).toEqual([]);
});

test("every answer can be read by itself: it has a noun or a unit", () => {
  expect(figures.filter(({ computed }) => !/[a-z]{2}| B$/.test(computed))).toEqual([]);
});

test("only what is unexplained is not computed, and has no bytes", () => {
  const not = figures.filter(({ computed }) => computed === "not computed");
  expect(not.map(({ id, verdict, bytes }) => [id, verdict, bytes])).toEqual([
    ["8k-bytes", "unexplained", null],
    ["8k-jpegs-32", "unexplained", null],
    ["picture-on-disk", "unexplained", null],
    ["pictures-on-disk", "unexplained", null],
  ]);
  expect(figures.filter(({ verdict }) => verdict === "unexplained").length).toBe(4);
});

test("the figures that readers will look up stand as they were published", () => {
  const looked = [
    "29",
    "71",
    "1,728",
    "1,792",
    "36928",
    "36,928",
    "7KB",
    "147 kb",
    "25,088",
    "138,357,544",
    "540 MB",
    "540.46 MB",
    "401.40 MB",
    "1.88 GBs",
    "1.88 GB",
    "700 GB",
    "9.6 GB",
    "307,2 GB",
  ];
  const lines = said(...looked).map(
    ({ article, computed, bytes, verdict }) => `${article}: ${bytes ?? computed}, ${verdict}`,
  );
  expect([...new Set(lines)]).toEqual([
    "29: an activation of 29, exact",
    "71: an activation of 71, exact",
    "1,728: 1,728 weights, exact",
    "1,792: 1,792 parameters, exact",
    "7KB: 7168, rounded",
    "36928: 36,928 parameters, exact",
    "147 kb: 147712, cut",
    "36,928: 36,928 parameters, exact",
    "25,088: 25,088 numbers, exact",
    "138,357,544: 138,357,544 parameters, exact",
    "540.46 MB: 553430176, unit",
    "25,088: 25,088 activations, exact",
    "540 MB: 553430176, unit",
    "700 GB: 700000000000, exact",
    "401.40 MB: 411041792, unit",
    "1.88 GBs: 1950285824, wrong",
    "9.6 GB: 10069278720, unit",
    "307,2 GB: 322216919040, unit",
    "1.88 GB: 1950285824, wrong",
  ]);
});

test("general claims say in how many networks they hold", () => {
  const found = (id: string) => {
    const { computed = "", verdict = "" } = figures.find((figure) => figure.id === id) ?? {};
    return `${/\d+ of \d+/.exec(computed)?.[0]}: ${verdict}`;
  };
  expect(found("inference-pair")).toBe("6 of 20: wrong");
  expect(found("table-inference-pair")).toBe("6 of 20: wrong");
  expect(found("inference-maps")).toBe("6 of 20: wrong");
  expect(found("inference-layers")).toBe("17 of 20: exact");
  expect(found("one-bias")).toBe("10 of 20: wrong");
  expect(found("training-parameters")).toBe("20 of 20: exact");
  expect(found("typical-kernel")).toBe("11 of 20: exact");
  expect(found("pool-parameters")).toBe("20 of 20: exact");
  expect(found("memory-categories")).toBe("20 of 20: exact");
  expect(found("parameters-constant")).toBe("19 of 19: exact");
  expect(found("strides")).toBe("19 of 20: exact");
  expect(found("usual-picture")).toBe("19 of 20: exact");
  expect(found("layer-types")).toBe("20 of 20: exact");
  expect(found("pool-window")).toBe("9 of 20: wrong");
  expect(found("pool-stride")).toBe("19 of 20: wrong");
  expect(found("pool-follows")).toBe("6 of 20: wrong");
  expect(found("table-activations")).toBe("18 of 20: wrong");
});

test("what the column shares decides seven figures that would be rounded by themselves", () => {
  const ids = ["pool2-map", "conv4_1-map", "conv4_2-map", "conv4_3-map", "fc1-map", "fc2-map", "fc3-bytes"];
  const found = ids.map((id) => figures.find((figure) => figure.id === `drawn-${id}`));
  expect(found.map((figure) => figure?.verdict)).toEqual(ids.map(() => "unit"));
  expect(found[4]?.derivation).toContain("16,384 ÷ 1024 = 16;");
  expect(found[4]?.derivation).toContain("÷ 1000, here 16.384, rounded");
});

test("the second time counts, too", () => {
  const said = [
    "a 3 x 3 kernel",
    "64 inputs x 64",
    "x 4 bytes",
    "One bias",
    "maps remain",
    "two feature maps",
  ];
  const found = said.map((words) => figures.filter(({ article }) => article.includes(words)).length);
  expect(found).toEqual([1, 1, 1, 2, 2, 1]);
  expect(figures.find(({ id }) => id === "pool-size")?.derivation).toContain("each dimension halves");
  expect(figures.some(({ id }) => id === "drawn-stride")).toBe(true);
  expect(figures.some(({ id }) => id === "drawn-formula")).toBe(true);
});

test("the readings of the odd figures hold", () => {
  const derivation = (id: string): string => figures.find((figure) => figure.id === id)?.derivation ?? "";
  expect(derivation("map1-bytes")).toContain("411,041,792 ÷ 1024 ÷ 1000 = 401.408, cut");
  expect(derivation("batch-bytes")).toContain("1,929,969,664 ÷ 1024 ÷ 10⁶ = 1.8847, rounded");
  expect(derivation("4k-bytes")).toContain("10,069,278,720 ÷ 1024² ÷ 1000 = 9.6028, rounded");
  expect(derivation("drawn-pool3-map")).toContain("802,816 ÷ 1024 = 784");
  expect(derivation("drawn-map-total")).toContain("58.702 MB");
  expect(derivation("drawn-maps-total")).toContain("1,888.724 MB");
  expect(derivation("alexnet-table-parameters")).toContain("60,965,224");
  expect(derivation("googlenet-table-parameters")).toContain("13,004,888");
  expect(derivation("gpt3-bytes")).toContain("698,417,037,312 B");
  expect(derivation("inference-layers")).toContain("822,083,584 B");
});

test("parameters and maps drawn are those that torchvision's networks have", () => {
  const file = new URL("../reference/torchvision.json", import.meta.url);
  const { networks } = JSON.parse(readFileSync(file, "utf8")) as {
    networks: readonly { name: string; publishedParameterCount: number }[];
  };
  for (const name of ["alexnet", "googlenet", "resnet50", "vgg16"]) {
    const published = networks.find((network) => network.name === name)?.publishedParameterCount ?? 0;
    const figure = figures.find(({ id }) => id === `${name}-table-parameters`);
    expect(figure?.computed.replaceAll(",", "")).toBe(`${published} parameters`);
  }
});
