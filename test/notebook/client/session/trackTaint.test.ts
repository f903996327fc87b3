import { expect, test } from "vitest";
import { CellRecord } from "../../../../site/notebook/client/session/cellRecord.ts";
import { trackTaint } from "../../../../site/notebook/client/session/trackTaint.ts";
import { analyse } from "../../../../site/notebook/kernel/analyse/index.ts";

const recordOf = (id: string, source: string) => new CellRecord(analyse(id, source), "shown");

test("a cell is touched where it is the reader's or reads one, and no longer once that is the lesson's again", () => {
  const [image, map, other] = [
    recordOf("image", "const image = 1;"),
    recordOf("map", "const map = image + 1;"),
    recordOf("other", "const other = 7;"),
  ];
  const isTouched = trackTaint([image, map, other]);
  const all = () => ["image", "map", "other"].filter(isTouched);
  expect(all()).toEqual([]);
  image.ran = analyse("image", "const image = 2;");
  expect(all()).toEqual(["image", "map"]);
  image.ran = image.original;
  map.ran = analyse("map", "const map = 3;");
  expect(all()).toEqual(["map"]);
  map.ran = map.original;
  expect(all()).toEqual([]);
});
