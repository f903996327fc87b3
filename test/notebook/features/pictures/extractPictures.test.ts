import { expect, test } from "vitest";
import { extractPictures } from "../../../../site/notebook/features/pictures/extractPictures.ts";

const png = (length: number) => Buffer.alloc(length, 7).toString("base64");
const img = (data: string) =>
  `<img alt="map" src="data:image/png;base64,${data}" width="6" height="4" data-picture="1f">`;

test("a large picture becomes a file, loaded when near the screen", () => {
  const { html, files } = extractPictures(`<p>${img(png(3000))}</p>`, "/base/_astro/");
  expect([...files.values()]).toEqual([Buffer.alloc(3000, 7)]);
  const [name] = [...files.keys()];
  expect(name).toMatch(/^[0-9a-f]{12}\.png$/);
  expect(html).toBe(
    `<p><img loading="lazy" decoding="async" alt="map" src="/base/_astro/${name}" width="6" height="4" data-picture="1f"></p>`,
  );
});

test("a small picture stays in the page", () => {
  expect(extractPictures(img(png(90)), "/")).toEqual({ html: img(png(90)), files: new Map() });
});

test("the same picture, shown twice, is one file", () => {
  expect(extractPictures(img(png(3000)) + img(png(3000)), "/").files.size).toBe(1);
});

test("the text of a lesson that speaks of such a picture stays as it is", () => {
  const text = '<p>&lt;img src="data:image/png;base64,AAAA"></p>';
  expect(extractPictures(text, "/").html).toBe(text);
});
