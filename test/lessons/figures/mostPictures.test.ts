import { expect, test } from "vitest";
import { mostPictures } from "../../../lessons/figures/mostPictures.ts";
import { planned } from "../../../lessons/figures/estimate.ts";
import { choices } from "./choices.ts";
import { drawFigure } from "./drawFigure.ts";

const plan = planned(choices);

test("the largest batch is told beside what a GPU needs, and by tensors alone", () => {
  const text = drawFigure(mostPictures(plan, 16e9));
  expect(text).toMatch(/The largest batch: \d+\. Its tensors leave just the least/);
  expect(text).toContain("Tensors alone would fill the memory at 187; one picture more");
});

test("where nothing fits, it says so in a sentence and tells no batch of 0", () => {
  expect(drawFigure(mostPictures(plan, 1e9))).toContain(
    "Not even one picture fits: its tensors alone are more than the memory holds.",
  );
  // One picture's tensors fit into 3.1 GB, but leave hardly anything.
  const scarce = drawFigure(mostPictures(plan, 3.1e9));
  expect(scarce).toContain("No batch leaves the least that a GPU was ever seen to need for itself");
  expect(scarce).toMatch(/Tensors alone would fill the memory at \d+;/);
});

test("a plan that cannot be is sent to its verdict", () => {
  expect(drawFigure(mostPictures(planned({ ...choices, size: 16 }), 16e9))).toContain(
    "Nothing to show until the plan above can be made.",
  );
});
