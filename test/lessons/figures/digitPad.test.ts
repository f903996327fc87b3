import { tensor } from "engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import { digitPad, turnedOver } from "../../../lessons/figures/digitPad.ts";
import { all, drawFigure } from "./drawFigure.ts";

const paper = tensor([Array.from({ length: 64 }, () => 0)]);

test("paper becomes ink and ink paper", () => {
  const once = turnedOver(paper, "3");
  expect(Array.from(once.data.subarray(0, 5))).toEqual([0, 0, 0, 1, 0]);
  expect(turnedOver(once, "3").data).toEqual(paper.data);
});

test("places past the digit, and words, turn nothing over", () => {
  expect(turnedOver(paper, "64, 1000 or none").data).toEqual(paper.data);
});

test("any text is a list of places", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(turnedOver(paper, text).data).toHaveLength(64);
    }),
  );
});

test("a pixel adds itself to the pixels turned over, or takes itself away", () => {
  const html = drawFigure(digitPad(turnedOver(paper, "3"), { input: "drawn", drawn: "3" }));
  const sets = all(html, /<g data-set-drawn="&quot;([^&]*)&quot;"/g);
  expect(sets).toHaveLength(64);
  expect([sets[2], sets[3]]).toEqual(["3 2", ""]);
  expect(html).toContain("row 1, column 4: 100% ink");
});
