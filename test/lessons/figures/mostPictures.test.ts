import { expect, test } from "vitest";
import { mostPictures } from "../../../lessons/figures/mostPictures.ts";
import { planned } from "../../../lessons/figures/estimate.ts";
import { choices } from "./choices.ts";
import { drawFigure } from "./drawFigure.ts";

const plan = planned(choices);

test("the largest batch is told beside what a GPU needs, and by tensors alone", () => {
  const text = drawFigure(mostPictures(plan, 16e9));
  expect(text).toMatch(/The largest batch is \d+\. It leaves room for just the least/);
  expect(text).toContain("By tensors alone it would be 187; with one picture more");
});

test("where nothing fits, it says so in a sentence and tells no batch of 0", () => {
  expect(drawFigure(mostPictures(plan, 1e9))).toContain(
    "Not even one picture fits: its tensors alone take more than the memory holds.",
  );
  // One picture's tensors fit into 3.1 GB, but leave hardly anything.
  const scarce = drawFigure(mostPictures(plan, 3.1e9));
  expect(scarce).toContain(
    "No batch leaves room for the least that a GPU has ever been seen to need for itself",
  );
  expect(scarce).toMatch(/By tensors alone it would be \d+;/);
});

test("a plan that cannot be is sent to its verdict", () => {
  expect(drawFigure(mostPictures(planned({ ...choices, size: 16 }), 16e9))).toContain(
    "Nothing to show yet: the plan above cannot run, and says why.",
  );
});
