import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { nearest } from "../../site/notebook/kernel/nearest.ts";
import { anchorOf, glossary } from "../../site/features/glossary/glossary.ts";
import { nameOf } from "../../site/notebook/build/compileLesson.ts";
import { isOutward, linksOf } from "./linksOf.ts";

const files = readdirSync("lessons").filter((file) => file.endsWith(".mdx"));
const beside = readdirSync("site/pages").filter((file) => /^[a-z-]+\.astro$/.test(file));
/** The addresses of all pages, below the base; the contents have none. */
const pages = new Set(
  [...files.map(nameOf), ...beside.map((file) => file.replace(".astro", ""))]
    .filter((name) => name !== "contents" && name !== "index")
    .map((name) => `${name}/`),
);

for (const file of files) {
  test(`every link within the site from ${file} leads to a page`, () => {
    const lost = linksOf(file)
      .filter((link) => !isOutward(link) && !link.url.startsWith("#"))
      .filter(({ url }) => {
        const below = file === "contents.mdx" ? url : url.replace(/^\.\.\//, "");
        const page = below.replace(/[?#].*$/, "");
        return below.startsWith("/") || below.startsWith(".") || !(page === "" || pages.has(page));
      });
    const told = lost.map(({ url, place }) => {
      const near = nearest(url.replace(/^\.\.\/|\/?([?#].*)?$/g, "") + "/", pages);
      return `${place}: "${url}" leads nowhere. ${near === undefined ? `Pages are ${[...pages].join(", ")}` : `Is "../${near}" meant?`}`;
    });
    expect(told).toEqual([]);
  });
}

const anchors = glossary.flatMap(({ term, also = [] }) => [term, ...also].map(anchorOf));

for (const file of files) {
  test(`every term that ${file} links to is in the glossary`, () => {
    const told = linksOf(file).flatMap(({ url, place }) => {
      const term = /^(?:\.\.\/)?glossary\/#(.+)$/.exec(url)?.[1];
      if (term === undefined || anchors.includes(term)) return [];
      const near = nearest(term, anchors);
      return [`${place}: "${term}" is no term.${near === undefined ? "" : ` Is "${near}" meant?`}`];
    });
    expect(told).toEqual([]);
  });
}
