import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { searchIndex } from "../../../../site/features/search/build/searchIndex.ts";
import { rank } from "../../../../site/features/search/client/rank.ts";
import type { Found } from "../../../../site/features/search/client/loadIndex.ts";
import type { SearchDocument } from "../../../../site/features/search/searchDocument.ts";
import { indexOptions } from "../../../../site/features/search/searchOptions.ts";

const one = (kind: SearchDocument["kind"], title: string, text: string, also = ""): SearchDocument => ({
  kind,
  title,
  text,
  also,
  place: "somewhere",
  address: `${kind}/#${title}`,
});
const documents = [
  one("lesson", "Pooling", "A window keeps the largest of four numbers."),
  one("lesson", "Counting", "The first layer, conv1_1, has 1,792 parameters in 7 KB.", "138357544"),
  one("term", "Max pooling", "Pooling that keeps the largest number of each window."),
  one("figure", "147 KB", "Computed: 147,712 B. 36,928 parameters × 4 B"),
  one("figure", "540 MB", "Computed: 553,430,176 B"),
  one("engine", "maxPool2d", "Max pooling over square windows."),
];
const index = MiniSearch.loadJSON(searchIndex(documents), indexOptions);
const found = (query: string) =>
  rank(index.search(query) as unknown as readonly Found[], query).map(({ title }) => title);

test("numbers are found as they are written", () => {
  expect(found("147 KB")).toEqual(["147 KB"]);
  expect(found("147KB")).toEqual(["147 KB"]);
  expect(found("540")).toEqual(["540 MB"]);
  expect(found("138,357,544")).toEqual(["Counting"]);
  expect(found("138357544")).toEqual(["Counting"]);
  expect(found("conv1_1")).toEqual(["Counting"]);
});

test("the word itself comes first, then what begins with it or is like it", () => {
  expect(found("pooling")).toEqual(["Pooling", "Max pooling", "maxPool2d"]);
  expect(found("pooli")[0]).toBe("Pooling");
  expect(found("poolng")[0]).toBe("Pooling");
  expect(found("maxPool2d")).toEqual(["maxPool2d"]);
});

test("every word has to be there, and nothing is found for what nobody wrote", () => {
  expect(found("largest window each")).toEqual(["Max pooling"]);
  expect(found("541")).toEqual([]);
  expect(found("xyzzy")).toEqual([]);
});
