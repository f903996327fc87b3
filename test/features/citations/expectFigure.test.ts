import { expect, test } from "vitest";
import { expectFigure } from "../../../site/features/citations/expectFigure.ts";

const ids = ["conv1-bytes", "vgg16-bytes", "drawn-fc1-parameters"];
const told = (id: string) => () => expectFigure(id, ids);

test("a figure that is there passes", () => {
  expect(told("vgg16-bytes")).not.toThrow();
});

test("a link to no figure is told the nearest id, or those that share its words", () => {
  expect(told("conv1-byte")).toThrow(
    'links to "conv1-byte", which is no figure of the article. Did you mean "conv1-bytes"? npm run verify lists them all.',
  );
  expect(told("vgg16-parameters-total")).toThrow(
    'Figures with some of its words: "vgg16-bytes", "drawn-fc1-parameters". npm run verify lists them all.',
  );
  expect(told("xyz")).toThrow(
    'links to "xyz", which is no figure of the article. npm run verify lists them all.',
  );
});
