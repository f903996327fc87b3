import { expect, test } from "vitest";
import { knownFigures } from "../../../site/features/citations/knownFigures.ts";

test("a figure is known with what the article prints and whether it holds", () => {
  expect(knownFigures.get("vgg16-bytes")).toEqual({ id: "vgg16-bytes", article: "540 MB", verdict: "unit" });
});
