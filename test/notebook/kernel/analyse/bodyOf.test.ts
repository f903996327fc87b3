import { expect, test } from "vitest";
import { analyse } from "../../../../site/notebook/kernel/analyse/index.ts";
import { run } from "./run.ts";

const body = (source: string) => analyse("cell", source).body;

test("a body returns the names it declares and what it shows", () => {
  expect(body("const n: number = 1; n")).toBe(
    "const n         = 1; const $display = (0,n);\nreturn [{n}, $display];",
  );
});

test("a body without a last expression shows undefined", () => {
  expect(body("const n = 1, m = 2")).toBe("const n = 1, m = 2\nreturn [{n, m}, undefined];");
});

test("a comment at the end does not swallow what is added", () => {
  expect(body("one // note")).toBe("const $display = (0,one); // note\nreturn [{}, $display];");
});

test("a display says where it starts and how far it moved what is behind", () => {
  expect(analyse("cell", "const a = 1;\n  a + 1").display).toEqual({ line: 2, column: 2, shift: 20 });
});

test("a cell keeps its id and its source", () => {
  expect(analyse("map", "1 as number")).toMatchObject({ id: "map", source: "1 as number" });
});

test("a let is returned with its value at the end, after the last expression", async () => {
  const [outputs, shown] = await run(body("let n = 1\nn++"), []);
  expect([outputs, shown]).toEqual([{ n: 2 }, 1]);
});

test("names that a function gives new values are returned a second time, to be looked at later", async () => {
  const text = "let n = 1, m = 1;\nm = 2;\nconst next = () => ++n;";
  expect(body(text)).toBe(`${text}\nreturn [{n, m, next}, undefined, () => ({n})];`);
});

test("a cell whose functions may remember their calls says so", () => {
  expect(analyse("cell", "const next = (() => { let n = 0; return () => ++n; })();").remembers).toBe(true);
  expect(analyse("cell", "class Total { #n = 0; add() { return ++this.#n; } }").remembers).toBe(true);
  expect(analyse("cell", "const sum = (a, b) => { let n = a; n += b; return n; };").remembers).toBe(
    undefined,
  );
});
