import { tensor } from "engine";
import { expect, test } from "vitest";
import { pictures } from "../../../lessons/figures/pictures.ts";
import { decodePng } from "../../../site/notebook/kernel/png/decodePng.ts";
import { fromBase64 } from "../../../site/notebook/kernel/png/toBase64.ts";
import { all, drawFigure } from "./drawFigure.ts";

function pixelsOf(html: string): number[][] {
  const files = all(html, /src="data:image\/png;base64,([^"]*)"/g);
  return files.map((file) => Array.from(decodePng(fromBase64(file)).data));
}

test("0 is black and 255 white, and what lies beyond is cut", () => {
  const html = drawFigure(
    pictures(
      tensor([
        [
          [0, 255],
          [-40, 300],
        ],
      ]),
      ["map"],
    ),
  );
  expect(pixelsOf(html)).toEqual([[0, 255, 0, 255]]);
  expect(html).toContain("map: −40 to 300; black is 0, white 255");
  expect(html).toContain("</strong> −40 to 300</figcaption>");
});

test("in a map with a sign 0 is the middle grey, and the largest magnitude is white or black", () => {
  const html = drawFigure(
    pictures(
      tensor([
        [
          [0, 10],
          [-5, -10],
        ],
      ]),
      ["edges"],
      { signed: ["edges"] },
    ),
  );
  expect(pixelsOf(html)).toEqual([[128, 255, 64, 1]]);
  expect(html).toContain("edges: −10 to 10; black is −10, grey 0, white 10");
  expect(html).toContain("</strong> −10 to 10, grey is 0</figcaption>");
});

test("three channels together are a colour picture", () => {
  const photo = tensor([[[255]], [[128]], [[0]]]);
  const html = drawFigure(pictures(photo, ["red", "green", "blue"], { whole: "photograph" }));
  expect(pixelsOf(html)).toEqual([[255, 128, 0], [255], [128], [0]]);
});

test("every picture has a name for those who do not see it", () => {
  const html = drawFigure(pictures(tensor([[[1]], [[2]]]), ["blur", "sharpen"]));
  expect(all(html, /alt="([^"]*)"/g)).toEqual([
    "blur: 1 to 1; black is 0, white 255",
    "sharpen: 2 to 2; black is 0, white 255",
  ]);
});

test("names and maps must be as many", () => {
  expect(() => pictures(tensor([[[1]], [[2]]]), ["blur"])).toThrow("expected 2 for [2, 1, 1], got 1");
});
