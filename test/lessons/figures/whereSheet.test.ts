import { tensor } from "engine";
import { expect, test } from "vitest";
import { whereSheet } from "../../../lessons/figures/whereSheet.ts";
import { decodePng } from "../../../site/notebook/kernel/png/decodePng.ts";
import { fromBase64 } from "../../../site/notebook/kernel/png/toBase64.ts";
import { all, drawFigure } from "./drawFigure.ts";

const picture = tensor([[[255]], [[128]], [[0]]]);
const where = tensor([[[1, 0.2]], [[0, 0.8]]]);

test("each name says how sure the network is of it where it is surest", () => {
  const html = drawFigure(whereSheet(picture, where, ["disc", "ring"]));
  expect(html).toContain("<strong>disc</strong> 100% at its surest");
  expect(html).toContain("<strong>ring</strong> 80% at its surest");
});

test("the veil is clear where it is sure and dark where it is not", () => {
  const html = drawFigure(whereSheet(picture, where, ["disc", "ring"]));
  const veils = all(html, /src="data:image\/png;base64,([^"]*)"[^>]*aria-hidden/g);
  const [disc] = veils.map((file) => decodePng(fromBase64(file)));
  expect([disc!.data[3], disc!.data[7]]).toEqual([0, 160]); // 200 × 0.8
});

test("names and maps must be as many", () => {
  expect(() => whereSheet(picture, where, ["disc"])).toThrow("expected 2 for [2, 1, 2], got 1");
});
