import { fromBase64 } from "../../../site/notebook/kernel/png/toBase64.ts";
import { decodePng } from "../../../site/notebook/kernel/png/decodePng.ts";
import { zeros } from "engine";
import { expect, test } from "vitest";
import { digitSheet } from "../../../lessons/figures/digitSheet.ts";
import { all, drawFigure } from "./drawFigure.ts";

const labels = zeros([3], { dtype: "float64" });
labels.data.set([4, 1, 8]);
const batch = { input: zeros([3, 1, 8, 8]), labels };
const html = drawFigure(digitSheet(batch, [4, 7, 8], { shown: [0, 1], input: "digit", here: 1 }));

test("each digit shown says what it is and what it was read as", () => {
  expect(html).toContain("a 4, read as 4");
  expect(html).toContain("a 1, wrongly read as 7");
  expect(html).not.toContain("a 8");
});

test("a digit sets the input to its place", () => {
  expect(all(html, /data-set-digit="(\d)"/g)).toEqual(["0", "1"]);
  expect(all(html, /class="(here)"/g)).toHaveLength(1);
});

test("a right answer has a tick, a wrong one is struck out beside the right one", () => {
  expect(html).toMatch(/data-verdict="right"[^>]*title="a 4, read as 4".*<b>4 ✓<\/b>/);
  expect(html).toMatch(
    /data-verdict="wrong" class="here" title="a 1, wrongly read as 7".*<s>7<\/s> <b>1<\/b>/,
  );
});

test("paper is white, and full ink black", () => {
  const ink = zeros([1, 1, 1, 3]);
  ink.data.set([0, 0.5, 1]);
  const one = drawFigure(digitSheet({ input: ink, labels: zeros([1]) }, [0], { shown: [0] }));
  const [file] = all(one, /src="data:image\/png;base64,([^"]*)"/g);
  // 127.5 is rounded up.
  expect(Array.from(decodePng(fromBase64(file!)).data)).toEqual([255, 128, 0]);
});
