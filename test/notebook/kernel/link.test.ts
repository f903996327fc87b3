import fc from "fast-check";
import { expect, test } from "vitest";
import { downstream, link } from "../../../site/notebook/kernel/link.ts";
import { cellsOf } from "./cells.ts";

const problem = (sources: Record<string, string>, id: string) =>
  link(cellsOf(sources)).problems.get(id)?.message;

test("the order puts each cell after those it reads from", () => {
  expect(link(cellsOf({ c: "b", b: "const b = a;", a: "const a = 1;" })).order).toEqual(["a", "b", "c"]);
});

test("a name declared twice is the later cell's mistake", () => {
  expect(problem({ a: "const x = 1;", b: "const x = 2;" }, "a")).toBeUndefined();
  expect(problem({ a: "const x = 1;", b: "const x = 2;" }, "b")).toBe(
    '"x" is already declared in cell "a". Choose another name, or change it there.',
  );
});

test("an unknown name is answered with the nearest known one", () => {
  expect(problem({ a: "const pool = 1;", b: "poool" }, "b")).toBe(
    '"poool" is not defined. Did you mean "pool"? Or define it in a cell.',
  );
  expect(problem({ a: "const pool = 1;", b: "elephant" }, "b")).toBe(
    '"elephant" is not defined. Define it in a cell, or import it from "engine".',
  );
});

test("an import counts as a declaration for every cell", () => {
  expect(problem({ a: 'import { at } from "engine";', b: "at" }, "b")).toBeUndefined();
});

test("a circle of three is told as one, in order, with the names it goes by", () => {
  const sources = { a: "const a = c;", b: "const b = a;", c: "const c = b;", d: "a" };
  expect(problem(sources, "a")).toBe(
    'cells need each other in a circle: a → c → b → a. Cell "a" needs c, "c" needs b, "b" needs a. Take one of the names out of the circle.',
  );
  expect(problem(sources, "d")).toBeUndefined();
});

test("a circle names what closes it, not what else its cells declare", () => {
  const sources = {
    strides: "const stride = image[0];\nconst side = 3;\nconst bias = 1;",
    image: "const image = [1];\nconst photo = [2];\nconst plus = (x: number) => x + stride + side;",
  };
  expect(problem(sources, "image")).toContain('Cell "image" needs stride and side, "strides" needs image.');
  expect(link(cellsOf(sources)).problems.get("image")?.place).toEqual({ line: 3, column: 32 });
});

test("of two circles through one cell each cell is told the shorter", () => {
  const sources = { a: "const a = [b, c];", b: "const b = a;", c: "const c = d;", d: "const d = a;" };
  expect(problem(sources, "a")).toContain("a → b → a.");
  expect(problem(sources, "d")).toContain("d → a → c → d.");
});

test("a reader's cell may import what another cell imports, and calls it by the same name", () => {
  const sources = {
    a: 'import { progress } from "inputs";\nprogress',
    b: 'import { progress } from "inputs";\nawait progress(1, 2);',
    c: 'import { check as progress } from "inputs";',
  };
  const { problems } = link(cellsOf(sources), new Set(["b", "c"]));
  expect(problems.get("b")).toBeUndefined();
  expect(problems.get("c")?.what).toBe('"progress" is already declared in cell "a".');
});

test("everything downstream of a cell is found, in an order that can be run", () => {
  const graph = fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(graph, (edges) => {
      const reads = edges.map((from, k) => from.filter((one) => one < k));
      const sources = reads.map((from, k) => [
        `x${k}`,
        `const x${k} = [${from.map((one) => `x${one}`).join(", ")}];`,
      ]);
      const links = link(cellsOf(Object.fromEntries(sources)));
      const position = new Map(links.order.map((id, at) => [id, at]));
      const reached = new Set(downstream(links, ["x0"]));
      reads.forEach((from, k) => {
        for (const one of from) expect(position.get(`x${one}`)!).toBeLessThan(position.get(`x${k}`)!);
        expect(reached.has(`x${k}`)).toBe(k === 0 || from.some((one) => reached.has(`x${one}`)));
      });
    }),
    { numRuns: 50 },
  );
});
