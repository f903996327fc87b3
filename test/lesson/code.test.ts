import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { highlighted } from "../../site/lesson/highlighted.ts";

const css = readFileSync("site/components/code.css", "utf8");
const paper = readFileSync("site/styles/colours.css", "utf8");

/** The relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [r, g, b] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

const pair = (text: string) => /light-dark\((#\w{6}), (#\w{6})\)/.exec(text)!.slice(1) as [string, string];

test("contrast of black on white is 21", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});

test("every colour of code reads on paper, light and dark, at 4.5:1 and more", () => {
  const papers = pair(/--paper:.*/.exec(paper)![0]);
  const colours = [...css.matchAll(/--code-[\w-]+: .*/g)].map(([line]) => line);
  expect(colours).toHaveLength(5);
  for (const line of colours) {
    pair(line).forEach((colour, mode) => expect(contrast(colour, papers[mode]!), line).toBeGreaterThan(4.5));
  }
});

test("code is spans by kind, without a style, and reads as its source", async () => {
  const html = await highlighted('import { at } from "engine"; // first\nconst a = at(b, 0) < 1 && "<i>";');
  expect(html.split("\n")[0]).toBe(
    '<span class="keyword">import</span> { at } <span class="keyword">from</span> <span class="string-expression">"engine"</span>; <span class="comment">// first</span>',
  );
  expect(html).not.toContain("style");
  const text = html
    .replace(/<\/?span[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
  expect(text).toBe('import { at } from "engine"; // first\nconst a = at(b, 0) < 1 && "<i>";');
});

test("numbers and the language's own words are marked, names declared by const are not", async () => {
  expect(await highlighted("const stride = 2 + a.b;")).toBe(
    '<span class="keyword">const</span> stride <span class="keyword">=</span> <span class="constant">2</span> <span class="keyword">+</span> a.b;',
  );
});

test("each kind of token that is marked has a colour, or is left in ink", async () => {
  const html = await highlighted("type A = number; const f = (x: A) => `a${x}`.map(/b/, null, this.c);");
  const kinds = new Set([...html.matchAll(/class="([\w-]+)"/g)].map(([, kind]) => kind));
  const ink = new Set(["punctuation", "parameter", "link"]);
  for (const kind of kinds) expect(ink.has(kind!) || css.includes(`.${kind}`), kind).toBe(true);
});
