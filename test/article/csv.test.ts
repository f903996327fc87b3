import { expect, test } from "vitest";
import { article } from "../../engine/article.ts";
import { csv } from "../../site/article/csv.ts";

const figure = {
  id: "floppy",
  place: "text, feature maps",
  article: 'a 3.5" floppy',
  computed: "fits",
  bytes: null,
  verdict: "exact",
  derivation: "80 tracks",
  lessons: ["pictures", "feature-maps"],
} as const;

test("a field with commas, quotes or line breaks is quoted, quotes doubled, lines end in CRLF", () => {
  expect(csv([figure])).toBe(
    "id,place,article,computed,bytes,verdict,derivation,source,lessons\r\n" +
      'floppy,"text, feature maps","a 3.5"" floppy",fits,,exact,80 tracks,,pictures feature-maps\r\n',
  );
});

test("every figure is a record of nine fields, and reads back as it was", () => {
  const figures = article().map((one) => ({ ...one, lessons: [] }));
  const records = parse(csv(figures)).slice(1);
  expect(records.map(([id, place, said, computed]) => [id, place, said, computed])).toEqual(
    figures.map(({ id, place, article, computed }) => [id, place, article, computed]),
  );
  expect(new Set(records.map((record) => record.length))).toEqual(new Set([9]));
});

/** Reads comma-separated values by RFC 4180. */
function parse(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g)].map(
    ([, record]) =>
      [...`,${record}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
      ),
  );
}
