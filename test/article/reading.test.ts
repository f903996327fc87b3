import { expect, test } from "vitest";
import { day, reading } from "../../site/article/reading.ts";

test("a day is written out", () => {
  expect(day("2022-07-15")).toBe("15 July 2022");
});

test("the article is read under the address that carries its day", () => {
  expect(reading.address).toContain(`/${reading.published.replaceAll("-", "/")}/`);
});
