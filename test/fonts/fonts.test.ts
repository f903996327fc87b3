import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { faces } from "../../site/fonts/faces.ts";
import { formulaGlyphs, signGlyphs, textGlyphs } from "../../site/fonts/textGlyphs.ts";
import { characters } from "./characters.ts";

const read = (file: string) => readFileSync(new URL(`../../site/fonts/${file}`, import.meta.url));

test("all fonts together stay within 80 kB", () => {
  const bytes = faces.map(({ file }) => read(file).length);
  expect(bytes.reduce((total, count) => total + count)).toBeLessThanOrEqual(80_000);
});

test("every font holds the glyphs it is cut for", () => {
  for (const { file, glyphs } of faces) {
    const held = characters(read(file));
    const missing = [...glyphs].filter((glyph) => !held.has(glyph.codePointAt(0)!));
    expect({ file, missing }).toEqual({ file, missing: [] });
  }
});

test("text carries the signs of arithmetic, and the signs' own font what no text face has", () => {
  for (const sign of "×−·²÷±°") expect(textGlyphs).toContain(sign);
  for (const sign of "→←≤≥⌊⌋≈√▶◀●■") expect(signGlyphs).toContain(sign);
  for (const letter of ["𝐻", "𝐾", "𝑝", "𝑠"]) expect(formulaGlyphs).toContain(letter);
});
