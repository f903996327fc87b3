import { expect, test } from "vitest";
import { article } from "../../../engine/article.ts";

const figures = article();

// `7 KB`, `7KB` and `7kb` print the same, and so do `1.88 GBs` and `1.88 GB`.
const printedAlike = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("×", "x")
    .replace(/(?<=b)s$|[\s.]+$/g, "")
    .replace(/(?<=\d),(?=\d{3})|\s/g, "");

test("the same print about the same thing has the same verdict wherever it stands", () => {
  const groups = Map.groupBy(figures, ({ article, bytes, computed }) => {
    return `${printedAlike(article)} for ${bytes ?? computed}`;
  });
  const shared = [...groups.values()].filter((group) => group.length > 1);
  expect(shared.length).toBeGreaterThan(20);
  const torn = shared.filter((group) => new Set(group.map(({ verdict }) => verdict)).size > 1);
  expect(torn.map((group) => group.map(({ id, verdict }) => `${id}: ${verdict}`))).toEqual([]);
});

const pairs: Readonly<Record<string, readonly string[]>> = {
  "all maps of 32 pictures": ["batch-bytes", "drawn-maps-total"],
  "all maps of one picture, and of 32 of them": ["drawn-map-total", "drawn-maps-total"],
  "bytes of the first convolution's parameters": [
    "conv1-bytes",
    "conv1-bytes-again",
    "conv1-bytes-once-more",
    "drawn-conv1_1-bytes",
  ],
  "bytes of the second convolution's parameters": ["conv2-bytes", "conv2-bytes-again", "drawn-conv1_2-bytes"],
  "parameters of the first convolution": ["conv1-parameters", "drawn-conv1_1-parameters"],
  "parameters of the second convolution": ["conv2-parameters", "drawn-conv1_2-parameters"],
  "bytes of all parameters": ["vgg16-bytes", "drawn-bytes"],
  "bytes of the first map of 32 pictures": [
    "map1-bytes",
    "map1-bytes-again",
    "drawn-conv1_1-maps",
    "drawn-conv1_2-maps",
  ],
  "what pooling does to a map": ["pool-size", "pool1-size"],
  "what pooling does to its sides": ["pool-sides", "map-pools"],
  "how many maps pooling leaves": ["pool-channels", "pool1-channels"],
  "what pooling learns": ["pool-parameters", "pool1-bytes"],
  "what inference holds": ["inference-pair", "inference-maps", "table-inference-pair"],
  "the usual size of a picture": ["usual-picture", "example-normally"],
  "the size of the pictures": ["vgg16-picture", "map-picture"],
  "bytes of a number": ["fp32", "conv2-value-bytes", "map1-value-bytes"],
  "the flattened maps": ["single-column", "flattened-vector"],
  "how many values are flattened": ["flattened", "drawn-flattened"],
  "the first sum of the example": ["example-activation", "drawn-first-activation"],
  "the convolutions of VGG-16": ["vgg16-convolutions", "vgg16-table-convolutions"],
  "the fully connected layers of VGG-16": ["vgg16-fully-connected", "vgg16-table-linear"],
  "pictures of ultra-high-definition television": ["8k-pixels", "4k-pixels"],
};

for (const [meaning, ids] of Object.entries(pairs))
  test(`one verdict on ${meaning}`, () => {
    const verdicts = ids.map((id) => figures.find((figure) => figure.id === id)?.verdict);
    expect(new Set(verdicts).size, `${ids.join(", ")}: ${verdicts.join(", ")}`).toBe(1);
    expect(verdicts[0]).toBeDefined();
  });
