import { expect, test } from "vitest";
import { element } from "../../../site/notebook/kernel/render/element.ts";
import { visibleText } from "../../../site/terminal/check/visibleText.ts";

/** The words of a text, in order. */
const words = (text: string): string[] => text.split(/[\s\u200b]+/).filter((word) => word !== "");

test("words, tips, names for screen readers and titles of drawings can be seen or heard", () => {
  const drawing = element(
    "svg",
    { "aria-label": "a" },
    element("title", {}, "b"),
    element("text", {}, "c"),
    element("g", { "aria-description": "d", class: "no" }, element("tspan", {}, "e")),
  );
  expect(words(visibleText([drawing])).sort()).toEqual(["a", "b", "c", "d", "e"]);
});

test("a count of bytes can be seen in every unit, with its exact number and how it came about", () => {
  const count = element(
    "data",
    { "data-bytes": "7168", "data-mb": "7.17kB", "data-mib": "7KiB", "data-article": "7KB", value: "7168" },
    "7.17kB",
  );
  expect(words(visibleText([count])).sort()).toEqual(["7.17kB", "7.17kB", "7168", "7KB", "7KiB", "B"]);
});

test("what is folded is seen by its summary alone", () => {
  const folded = element("details", {}, element("summary", {}, "Data"), element("p", {}, "1,792"));
  expect(words(visibleText([folded]))).toEqual(["Data"]);
  const open = element("details", { open: "" }, element("summary", {}, "Data"), element("p", {}, "1,792"));
  expect(words(visibleText([open]))).toEqual(["Data", "1,792"]);
});

test("numbers in two elements of a line are two", () => {
  expect(visibleText([element("span", {}, "0"), element("span", {}, "100 kB")])).not.toContain("0100");
});
