import { expect, test } from "vitest";
import { reportText } from "../../../site/article/client/reportText.ts";

test("a report names the figure, what is said and what is computed, and asks what is wrong", () => {
  const figure = {
    id: "vgg16-bytes",
    place: "Text, parameters memory consumption",
    article: "540 MB",
    computed: "553,430,176 B",
    verdict: "unit",
    derivation: "138,357,544 parameters × 4 B",
    address: "https://example.org/article-checked/#vgg16-bytes",
  };
  expect(reportText(figure).split("\n")).toEqual([
    'A mistake in "The article, checked": vgg16-bytes',
    "",
    "Place: Text, parameters memory consumption",
    "The article says: 540 MB",
    "Computed: 553,430,176 B",
    "Verdict: unit",
    "Derivation: 138,357,544 parameters × 4 B",
    "Address: https://example.org/article-checked/#vgg16-bytes",
    "",
    "What is wrong, and how do you know?",
    "",
  ]);
});
