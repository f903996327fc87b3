import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { article, checked } from "../../../engine/article.ts";
import type { Figure } from "../../../engine/article.ts";

const figures = article();

function said(...texts: readonly string[]): readonly Figure[] {
  return figures.filter(({ article }) => texts.includes(article));
}

test("at least 120 figures, each under a name of its own", () => {
  expect(figures.length).toBeGreaterThanOrEqual(120);
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
});

test("every verdict is the first that fits when it is worked out anew", () => {
  expect(checked().filter(({ figure, found }) => figure.verdict !== found)).toEqual([]);
});

test("what the engine cannot compute has a source, or is unexplained", () => {
  for (const { id, computed, article, bytes, source, verdict } of figures)
    if (bytes === null && !/^[\d, ]+$/.test(computed) && computed !== article)
      expect(source !== undefined || verdict === "unexplained", id).toBe(true);
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
    "29: 29, exact",
    "71: 71, exact",
    "1,728: 1,728, exact",
    "1,792: 1,792, exact",
    "7KB: 7168, rounded",
    "36928: 36,928, exact",
    "147 kb: 147712, cut",
    "36,928: 36,928, exact",
    "25,088: 25,088, exact",
    "138,357,544: 138,357,544, exact",
    "540.46 MB: 553430176, unit",
    "540 MB: 553430176, unit",
    "700 GB: 700000000000, exact",
    "401.40 MB: 411041792, unit",
    "1.88 GBs: 1929969664, unit",
    "9.6 GB: 10069278720, unit",
    "307,2 GB: 322216919040, unit",
    "1.88 GB: 1929969664, unit",
  ]);
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
  const file = new URL("../../reference/torchvision.json", import.meta.url);
  const { networks } = JSON.parse(readFileSync(file, "utf8")) as {
    networks: readonly { name: string; publishedParameterCount: number }[];
  };
  for (const name of ["alexnet", "googlenet", "resnet50", "vgg16"]) {
    const published = networks.find((network) => network.name === name)?.publishedParameterCount ?? 0;
    const figure = figures.find(({ id }) => id === `${name}-table-parameters`);
    expect(Number(figure?.computed.replaceAll(",", ""))).toBe(published);
  }
});
