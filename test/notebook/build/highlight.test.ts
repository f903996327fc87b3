import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { highlight } from "../../../site/notebook/build/highlight.ts";
import { colours, contrast } from "../../styles/colours.ts";

const css = readFileSync("site/notebook/styles/code.css", "utf8");
test("every colour of code reads on paper, light and dark, at 4.5:1 and more", () => {
  const palette = readFileSync("site/notebook/styles/tokens.css", "utf8");
  const own = (name: string) => new RegExp(`--${name}: var\\(--([\\w-]+)\\)`).exec(palette)?.[1] ?? name;
  const used = [...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => own(name!));
  expect(used).toHaveLength(5);
  for (const mode of ["light", "dark"] as const)
    for (const name of used)
      expect(contrast(colours(mode).get(name)!, colours(mode).get("paper")!), name).toBeGreaterThan(4.5);
});

test("code is spans by kind, without a style, and reads as its source", async () => {
  const html = await highlight('import { at } from "engine"; // first\nconst a = at(b, 0) < 1 && "<i>";');
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

test("a name that leads somewhere is a link within its token, and the code reads as before", async () => {
  const source = 'import { at, crop } from "engine";';
  const links = [{ start: 9, end: 11, address: "engine/tensors/#at" }];
  const html = await highlight(source, { links, base: "/some/" });
  expect(html).toContain('{ <a href="/some/engine/tensors/#at">at</a>, crop }');
  expect(html.replace(/<a [^>]*>|<\/a>/g, "")).toBe(await highlight(source));
});

test("numbers and the language's own words are marked, names declared by const are not", async () => {
  expect(await highlight("const stride = 2 + a.b;")).toBe(
    '<span class="keyword">const</span> stride <span class="keyword">=</span> <span class="constant">2</span> <span class="keyword">+</span> a.b;',
  );
});

test("each kind of token that is marked has a colour", async () => {
  const html = await highlight("type A = number; const f = (x: A) => `a${x}`.map(/b/, null, this.c);");
  const kinds = new Set([...html.matchAll(/class="([\w-]+)"/g)].map(([, kind]) => kind));
  for (const kind of kinds) expect(css.includes(`.${kind}`), kind).toBe(true);
});
