import { tensor } from "engine";
import { expect, test } from "vitest";
import { photographs } from "../../../lessons/figures/photographs.ts";
import { all, drawFigure } from "./drawFigure.ts";

const dot = tensor([[[255]], [[128]], [[0]]]);

test("each picture is named with its shape", () => {
  const html = drawFigure(photographs({ before: dot, after: dot }));
  expect(all(html, /alt="([^"]*)"/g)).toEqual(["before, 3 × 1 × 1", "after, 3 × 1 × 1"]);
});

test("what has neither one nor three channels is no picture", () => {
  expect(() => drawFigure(photographs({ two: tensor([[[1]], [[2]]]) }))).toThrow(
    "expected 1 or 3 channels, got 2",
  );
});
