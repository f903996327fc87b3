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

test("half ink counts as ink, less as paper", () => {
  const grey = tensor([[0.49, 0.5, ...Array.from({ length: 62 }, () => 0)]]);
  expect(Array.from(turnedOver(grey, "0 1").data.subarray(0, 2))).toEqual([1, 0]);
});

test("ink is nearly black on white paper with a grey line, as strong as the pixel", () => {
  const grey = tensor([[0.25, ...Array.from({ length: 63 }, () => 0)]]);
  const html = drawFigure(digitPad(grey, { input: "drawn", drawn: "" }));
  expect(html).toMatch(
    /<rect x="0" y="0" width="20" height="20" fill="#fff" stroke="#b4b4b4" stroke-width="0.5"/,
  );
  expect(html).toMatch(/<rect x="0" y="0" width="20" height="20" fill="#1b1b1b" fill-opacity="0.25"/);
  expect(html).toContain("row 1, column 1: 25% ink");
  expect(html).toContain('viewBox="0 0 160 160"');
});

test("the last pixel stands in the last row and column", () => {
  const html = drawFigure(digitPad(paper, { input: "drawn", drawn: "63" }));
  expect(html).toMatch(/row 8, column 8: 0% ink.*<rect x="140" y="140"/);
  expect(all(html, /data-toggle="(on)"/g)).toHaveLength(0);
});

test("only a digit that was changed has a way back", () => {
  const back = (drawn: string) =>
    drawFigure(digitPad(paper, { input: "drawn", drawn })).includes("Back to the example");
  expect([back(""), back("3")]).toEqual([false, true]);
});

test("the data have the ink of each row in percent", () => {
  const [data] = digitPad(turnedOver(paper, "8 9"), { input: "drawn", drawn: "8 9" }).data!;
  expect(data!.rows).toHaveLength(8);
  expect(data!.rows[1]).toEqual({ row: "2", c1: 100, c2: 100, c3: 0, c4: 0, c5: 0, c6: 0, c7: 0, c8: 0 });
});

test("what was drawn on one example leaves the others as they were, and is there again on a return", () => {
  const drawn = "87: 3; 90: 5 6";
  expect(turnedOver(paper, drawn, 88).data).toEqual(paper.data);
  expect(Array.from(turnedOver(paper, drawn, 90).data.subarray(0, 8))).toEqual([0, 0, 0, 0, 0, 1, 1, 0]);
  expect(Array.from(turnedOver(paper, drawn, 87).data.subarray(0, 5))).toEqual([0, 0, 0, 1, 0]);
});

test("a pixel of an example adds itself to that one's alone, and one control takes all of them away", () => {
  const html = drawFigure(
    digitPad(turnedOver(paper, "87: 3; 90: 5", 90), { input: "drawn", drawn: "87: 3; 90: 5", of: 90 }),
  );
  const sets = all(html, /<g data-set-drawn="&quot;([^&]*)&quot;"/g);
  expect([sets[5], sets[6]]).toEqual(["87: 3", "87: 3; 90: 5 6"]);
  expect(html).toContain(
    '<button type="button" data-set-drawn="&quot;87: 3&quot;">Back to the example</button>',
  );
  expect(drawFigure(digitPad(paper, { input: "drawn", drawn: "87: 3", of: 90 }))).not.toContain("Back");
});

test("a pixel to be pressed first is outlined, on top of the others, and says so", () => {
  const html = drawFigure(digitPad(paper, { input: "drawn", drawn: "", press: 21 }));
  // The third row, the sixth column.
  expect(html).toMatch(
    /<rect class="press" x="100" y="40" width="20" height="20" fill="none"[^>]*><\/rect><\/svg>/,
  );
  expect(html).toContain("row 3, column 6: 0% ink, press here");
  expect(drawFigure(digitPad(paper, { input: "drawn", drawn: "" }))).not.toContain("press");
});

test("a pixel is pressed where there is ink, so that a stroke paints or wipes", () => {
  const html = drawFigure(digitPad(turnedOver(paper, "3"), { input: "drawn", drawn: "3" }));
  expect(all(html, /data-toggle="(\w+)"/g).slice(2, 5)).toEqual(["off", "on", "off"]);
  expect(html).toContain('data-paint=""');
});
