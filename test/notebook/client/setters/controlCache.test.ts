import { expect, test, vi } from "vitest";
import { createControlCache } from "../../../../site/notebook/client/setters/controlCache.ts";

class FakeSelect {
  readonly options = ["blur", "edges", "blur"].map((text) => ({ text }));
}
vi.stubGlobal("HTMLSelectElement", FakeSelect);
vi.stubGlobal("HTMLInputElement", class {});

const named = (label: string | undefined) =>
  ({
    dataset: { input: "stride" },
    closest: () => (label === undefined ? null : { querySelector: () => ({ textContent: label }) }),
  }) as unknown as HTMLElement;

test("a control is known by its label, a hundred letters of it, or by its name", () => {
  expect(createControlCache().label(named("Stride"))).toBe("Stride");
  expect(createControlCache().label(named("x".repeat(101)))).toBe("x".repeat(100));
  expect(createControlCache().label(named(undefined))).toBe("stride");
});

test("a setter's text is JSON, or words that need no quotes", () => {
  const control = {} as Element;
  const { valueFor } = createControlCache();
  expect(["2", "true", "[1]", '"2"', "conv 8"].map((text) => valueFor(control, text))).toEqual([
    2,
    true,
    [1],
    "2",
    "conv 8",
  ]);
});

test("a choice is meant by its place or its words, of equals by the first, and by nothing else", () => {
  const { valueFor } = createControlCache();
  const select = new FakeSelect() as unknown as Element;
  expect(["1", "edges", "blur", "sharpen"].map((text) => valueFor(select, text))).toEqual([1, 1, 0, -1]);
});
