import { expect, test } from "vitest";
import { childContext, contextOf } from "../../../../site/notebook/client/patch/patchContext.ts";

const below = (namespaceURI: string, cell?: string, isCell = false) =>
  contextOf({
    namespaceURI,
    hasAttribute: () => isCell,
    closest: () => (cell === undefined ? null : { dataset: { cell } }),
  } as unknown as Element);

test("what is put below an element is in its namespace, and in its cell", () => {
  expect(below("http://www.w3.org/2000/svg", "map")).toEqual({ space: "svg", cell: "map" });
  expect(below("http://www.w3.org/1998/Math/MathML", "map").space).toBe("math");
  expect(below("http://www.w3.org/1999/xhtml")).toEqual({ space: "html", cell: "" });
});

test("a value in a formula is HTML", () => {
  expect(below("http://www.w3.org/1998/Math/MathML", "value-1", true)).toEqual({
    space: "html",
    cell: "value-1",
  });
});

test("drawings and formulas open their own namespace, all else keeps its parent's", () => {
  const html = { space: "html", cell: "map" } as const;
  expect(["svg", "math", "p"].map((tag) => childContext(tag, html).space)).toEqual(["svg", "math", "html"]);
  expect(childContext("g", { space: "svg", cell: "map" })).toEqual({ space: "svg", cell: "map" });
});
