import { expect, test } from "vitest";
import { analyse } from "../../../../site/notebook/kernel/analyse/index.ts";
import { Notebook } from "../../../../site/notebook/kernel/notebook.ts";
import { collectSharedObjects } from "../../../../site/notebook/kernel/run/collectSharedObjects.ts";
import { cellsOf, notebookOf, said } from "../cells.ts";

const numbers = "const numbers = new Float64Array([3, 1, 2]);";
const sorted = "const mine = 1;\nnumbers.sort();";
const shown = "[...numbers].join()";

test("a cell that is run again by an input fails again, and its owner's value comes back each time", async () => {
  const { notebook, shows, ran } = notebookOf({
    slider: 'import { slider } from "inputs";\nconst first = slider("First", { min: 1, max: 9 });',
    numbers: "const numbers = new Float64Array([first, 0]);",
    writer: sorted,
    shown,
  });
  await notebook.run();
  expect([shows("writer"), shows("shown")]).toEqual([expect.stringMatching(/^failed/), "1,0"]);
  ran();
  await notebook.set("first", 5);
  expect([shows("writer"), shows("shown")]).toEqual([expect.stringMatching(/^failed/), "5,0"]);
  expect(ran().filter((id) => id === "writer")).toEqual(["writer"]);
});

test("two cells that write into one value both fail, and nothing runs in circles", async () => {
  const { notebook, shows, ran } = notebookOf({
    numbers,
    one: "numbers[0] = 7;",
    two: "numbers[1] = 7;",
    shown,
  });
  await notebook.run();
  expect(shows("one")).toBe('failed: cell "one" changed "numbers", which belongs to cell "numbers".');
  expect(shows("two")).toBe('failed: cell "two" changed "numbers", which belongs to cell "numbers".');
  expect(shows("shown")).toBe("3,1,2");
  expect(ran().length).toBeLessThan(12);
});

test("of cells whose runs overlap all are named where it cannot be told which wrote", async () => {
  const { notebook, shows } = notebookOf({
    numbers,
    gate: "const gate = Promise.withResolvers<void>();\nconst open = gate.resolve;",
    one: "await gate.promise;\nnumbers[0] = 7;\nawait null;\nawait null;",
    two: "const own = numbers.length;\nawait gate.promise;\nawait null;\nawait null;",
    key: "open()",
    shown,
  });
  await notebook.run();
  const both =
    'failed: "numbers", which belongs to cell "numbers", was changed while cells "one" and "two" ran, and there is no telling which of them did it.';
  expect([shows("one"), shows("two"), shows("shown")]).toEqual([both, both, "3,1,2"]);
});

test("a cell keeps its controls when it fails for what it wrote", async () => {
  const { notebook } = notebookOf({
    numbers,
    writer: 'import { slider } from "inputs";\nconst k = slider("K", { min: 0, max: 2 });\nnumbers[k] = 7;',
  });
  await notebook.run();
  expect(JSON.stringify(notebook.result("writer"))).toContain('"data-input":"k"');
});

test("what a cell does with its own values while it runs is nobody's affair", async () => {
  const { notebook, shows } = notebookOf({
    a: "const list = [2, 1];\nlist.sort();\nawait null;\nlist.push(3);\nlet n = 0;\nconst next = () => ++n;\nnext();",
    b: "list.join() + n",
  });
  await notebook.run();
  expect(shows("b")).toBe("1,2,31");
});

test("a cell that goes on changing what it has handed on fails itself", async () => {
  const { notebook, shows } = notebookOf({
    a: "const list = new Uint8Array(2);\nvoid (async () => {\n  for (let k = 0; k < 30; k++) await null;\n  list[0] = 1;\n})();",
    b: "list.join()",
  });
  await notebook.run();
  expect(shows("a")).toBe('failed: cell "a" changed "list" after handing it on.');
  expect(shows("b")).toBe("blocked by a");
});

test("a stopped cell that wrote is found all the same, and its value comes back", async () => {
  const { notebook, shows } = notebookOf({
    numbers,
    writer: "await null;\nnumbers.sort();\nawait new Promise(() => {});",
    shown,
  });
  void notebook.run();
  await notebook.run(["numbers"]);
  for (let k = 0; k < 20; k++) await null;
  notebook.stop(["writer"]);
  await notebook.run(["shown"]);
  expect(shows("shown")).toBe("3,1,2");
  expect(shows("writer")).not.toBe("nothing yet");
});

test("a reader that never ends keeps nobody else from being put right", async () => {
  const { notebook, shows } = notebookOf({
    numbers,
    never: "numbers;\nawait new Promise(() => {});",
    writer: "numbers[0] = 7;",
    shown,
    other: "5",
  });
  void notebook.run();
  await notebook.run(["shown"]);
  await notebook.run(["other"]);
  expect([shows("shown"), shows("other"), shows("never")]).toEqual(["3,1,2", "5", "nothing yet"]);
  expect(shows("writer")).toMatch(/^failed: cell "writer" changed "numbers"/);
});

test("a refused write says where, and how the engine put it", async () => {
  const { notebook } = notebookOf({ a: "const shape = [2, 3];", b: "const c = 1;\nshape[0] = c;" });
  await notebook.run();
  expect(notebook.result("b")).toMatchObject({
    failure: {
      what: `cell "b" cannot change "shape", which belongs to cell "a" (Cannot assign to read only property '0' of object '[object Array]').`,
      remedy: "Change a copy: shape.slice().",
      place: { line: 2, column: 9 },
    },
  });
});

test("what a cell closed itself is not told as another's", async () => {
  const { notebook, shows } = notebookOf({
    a: "const shape = [2, 3];",
    b: "const own = Object.freeze([shape.length]);\n(own as number[])[0] = 1;",
  });
  await notebook.run();
  expect(shows("b")).toBe("failed: Cannot assign to read only property '0' of object '[object Array]'");
});

test("what a module gives belongs to no cell and stays open", async () => {
  const kit = { table: { rows: [1] }, make: () => ({ open: true }) };
  const { notebook, shows } = notebookOf(
    { a: 'import { table, make } from "kit";\nconst mine = { table, make };', b: "mine.table.rows.length" },
    { kit: () => kit },
  );
  await notebook.run();
  expect(shows("b")).toBe("1");
  expect([kit.table, kit.table.rows, kit.make].some(Object.isFrozen)).toBe(false);
});

test("a write by a drawing under the pointer fails its cell", async () => {
  const { notebook, shows } = notebookOf({
    numbers,
    drawing: `({ render(document: any) {
  const box = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  box.addEventListener("pointermove", () => { numbers[0] = 9; box.setAttribute("width", "2"); });
  return box;
} })`,
    shown,
  });
  await notebook.run();
  await notebook.drawing("drawing")!.point({ type: "pointermove", path: [0], x: 0, y: 0 });
  expect(shows("drawing")).toBe('failed: cell "drawing" changed "numbers", which belongs to cell "numbers".');
  await notebook.run(["shown"]);
  expect(shows("shown")).toBe("3,1,2");
});

test("a lesson's own cells are trusted until one is the reader's", async () => {
  const notebook = new Notebook({ modules: {}, shared: collectSharedObjects(), trusting: true });
  const shape = { a: "const shape = [2, 1];", b: "const c = Object.isFrozen(shape);\nc" };
  notebook.define(cellsOf(shape));
  await notebook.run();
  expect(said(notebook.result("b"))).toBe("false");
  await notebook.replace(analyse("b", "const c = Object.isFrozen(shape);\nc;"), { changed: true });
  expect(said(notebook.result("b"))).toBe("true");
  await notebook.replace(analyse("b", "shape.sort();"), { changed: true });
  expect(said(notebook.result("b"))).toMatch(/^failed: cell "b" cannot change "shape"/);
});

test("a progress after the end tells nothing", async () => {
  const { notebook, events } = notebookOf({
    a: 'import { progress } from "inputs";\nvoid (async () => {\n  for (let k = 0; ; k++) await progress(k, 100);\n})();\n1',
  });
  await notebook.run();
  const told = events.length;
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(events.length).toBe(told);
});

test("a function that remembers its calls where nobody can see is made anew when its caller is reset", async () => {
  const { notebook, shows, ran } = notebookOf({
    a: "const ticket = (() => {\n  let n = 0;\n  return () => ++n;\n})();",
    b: "ticket()",
    c: "1",
  });
  await notebook.run();
  expect(shows("b")).toBe("1");
  await notebook.replace(analyse("b", "ticket() + ticket() + ticket()"), { changed: true });
  expect(shows("b")).toBe("6");
  ran();
  await notebook.replace(analyse("b", "ticket()"), { changed: false });
  expect(shows("b")).toBe("1");
  expect(ran()).toEqual(["a", "b"]);
});

test("an instance that remembers in private is made anew when its caller is reset", async () => {
  const { notebook, shows } = notebookOf({
    a: "class Total {\n  #n = 0;\n  add() { return ++this.#n; }\n}\nconst total = new Total();",
    b: "total.add()",
  });
  await notebook.run();
  await notebook.replace(analyse("b", "total.add() + total.add()"), { changed: true });
  await notebook.replace(analyse("b", "total.add()"), { changed: false });
  expect(shows("b")).toBe("1");
});

test("a seeded row of numbers belongs to its cell, for each draw moves it on", async () => {
  const { notebook, shows } = notebookOf(
    {
      a: 'import { seededRandom } from "engine";\nconst random = seededRandom(7);',
      b: "random()",
      c: "random",
    },
    { engine: () => import("engine") },
  );
  await notebook.run();
  expect(shows("b")).toBe('failed: cell "b" changed "random", which belongs to cell "a".');
});
