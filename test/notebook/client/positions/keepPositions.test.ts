import { expect, test } from "vitest";
import { nextPositions } from "../../../../site/notebook/client/positions/keepPositions.ts";

const defaults = { stride: 1, mix: 0, own: [[1, 2]], signed: true };

test("an input that was moved is kept, beside those that were kept before", () => {
  expect(nextPositions({ mix: 2 }, { stride: 3 }, defaults)).toEqual({ mix: 2, stride: 3 });
  expect(nextPositions({}, { own: [[1, 5]] }, defaults)).toEqual({ own: [[1, 5]] });
});

test("of an input that stands by itself again nothing is kept", () => {
  expect(nextPositions({ stride: 3 }, { stride: 1 }, defaults)).toEqual({});
  expect(nextPositions({ own: [[1, 5]] }, { own: [[1, 2]] }, defaults)).toEqual({});
});

test("an input whose own value nobody knows, of a reader's cell, is kept", () => {
  expect(nextPositions({}, { mine: 0 }, defaults)).toEqual({ mine: 0 });
});
