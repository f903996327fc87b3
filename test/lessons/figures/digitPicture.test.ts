import { zeros } from "engine";
import { expect, test } from "vitest";
import { digitPicture } from "../../../lessons/figures/digitPicture.ts";
import { decodePng } from "../../../site/notebook/kernel/png/decodePng.ts";
import { fromBase64 } from "../../../site/notebook/kernel/png/toBase64.ts";
import { all, drawFigure } from "./drawFigure.ts";

test("paper is white, and full ink black", () => {
  const ink = zeros([1, 1, 1, 3]);
  ink.data.set([0, 0.4, 1]);
  const [file] = all(drawFigure(digitPicture(ink)), /src="data:image\/png;base64,([^"]*)"/g);
  // Six tenths of 255 are left of white.
  expect(Array.from(decodePng(fromBase64(file!)).data)).toEqual([255, 153, 0]);
});
