import { expect, test } from "vitest";
import { analyse } from "../../../site/notebook/kernel/analyse/index.ts";
import { Notebook } from "../../../site/notebook/kernel/notebook.ts";
import { cellsOf, notebookOf, said, textOf } from "./cells.ts";

const slider = 'import { slider } from "inputs";\nconst stride = slider("Stride", { min: 1, max: 3 });';

test("a cell reads what another declares, wherever they stand on the page", async () => {
  const { notebook, ran, shows } = notebookOf({ sum: "a + b", b: "const b = a * 10;", a: "const a = 2;" });
  await notebook.run();
  expect(ran()).toEqual(["a", "b", "sum"]);
  expect(shows("sum")).toBe("22");
});

test("an input re-runs the cell that declares it and what depends on it, and nothing else", async () => {
  const { notebook, ran, shows } = notebookOf({
    slider,
    twice: "stride * 2",
    other: "const other = 7;\nother",
  });
  await notebook.run();
  expect(ran().toSorted()).toEqual(["other", "slider", "twice"]);
  await notebook.set("stride", 3);
  expect(ran()).toEqual(["slider", "twice"]);
  expect(shows("twice")).toBe("6");
});

test("a value that comes out the same stops the re-run there", async () => {
  const { notebook, ran } = notebookOf({ slider, odd: "const odd = stride % 2 === 1;", last: "odd" });
  await notebook.run();
  ran();
  await notebook.set("stride", 3);
  expect(ran()).toEqual(["slider", "odd"]);
});

test("an input that has never run brings its cell's upstream with it, and no more", async () => {
  const { notebook, ran, shows } = notebookOf({
    slider,
    base: "const base = 100;",
    sum: "base + stride",
    far: "const far = 1;",
  });
  await notebook.set("stride", 2);
  expect(ran().toSorted()).toEqual(["base", "slider", "sum"]);
  expect(shows("sum")).toBe("102");
  expect(shows("far")).toBe("nothing yet");
});

test("a value the control cannot hold leaves it at its default", async () => {
  const { notebook, shows } = notebookOf({ slider, show: "stride" });
  await notebook.set("stride", 9);
  expect(shows("show")).toBe("1");
});

test("a failed cell blocks what reads it, near and far, and leaves the others alone", async () => {
  const { notebook, shows } = notebookOf({
    bad: "const bad = null.length;",
    near: "const near = bad + 1;",
    far: "near + 1",
    fine: "1 + 1",
  });
  await notebook.run();
  expect(shows("bad")).toMatch(/^failed: Cannot read properties of null/);
  expect(shows("near")).toBe("blocked by bad");
  expect(shows("far")).toBe("blocked by bad");
  expect(shows("fine")).toBe("2");
});

test("an error names its line, and behind the shown expression its column too", async () => {
  const { notebook } = notebookOf({ bad: "const a = 1;\n\na + null.x" });
  await notebook.run();
  const result = notebook.result("bad");
  expect(result?.status === "failed" && result.failure.place).toEqual({ line: 3, column: 9 });
});

test("an error thrown in another cell's function names both cells", async () => {
  const { notebook, shows } = notebookOf({
    give: "const give = () => {\n  throw new Error('no');\n};",
    take: "give()",
  });
  await notebook.run();
  expect(shows("take")).toBe('failed: no (thrown in cell "give", line 2)');
});

test("what is thrown and is no error is shown as a console would", async () => {
  const { notebook, shows } = notebookOf({ a: "throw { code: 7 };", b: 'throw "no";' });
  await notebook.run();
  expect(shows("a")).toBe("failed: the cell threw {code: 7}");
  expect(shows("b")).toBe('failed: the cell threw "no"');
});

test("a promise that never settles keeps its readers waiting, and no one else", async () => {
  const { notebook, shows } = notebookOf({
    never: "const never = await new Promise(() => {});",
    reader: "never",
    other: "5",
  });
  void notebook.run();
  await notebook.run(["other"]);
  expect(shows("other")).toBe("5");
  expect(shows("never")).toBe("nothing yet");
  notebook.stop(["never"]);
  await notebook.run(["other"]);
  expect(shows("never")).toBe("stopped");
  expect(shows("reader")).toBe("blocked by never");
});

test("a late answer never overwrites a newer one", async () => {
  const sources = {
    slider,
    slow: "const slow = stride === 1 ? await gate.first : stride;",
    gate: 'import { gate } from "gates";',
    show: "slow",
  };
  const first = Promise.withResolvers<string>();
  const { notebook, shows } = notebookOf(sources, { gates: () => ({ gate: { first: first.promise } }) });
  const early = notebook.run();
  await notebook.set("stride", 2);
  first.resolve("late");
  await early;
  expect(shows("show")).toBe("2");
});

test("a changed cell takes the place of the old one, and its readers follow", async () => {
  const { notebook, shows } = notebookOf({ a: "const a = 1;", b: "a + 1" });
  await notebook.run();
  await notebook.replace(analyse("a", "const a = 41;"), { changed: true });
  expect(shows("b")).toBe("42");
});

test("a name that a change takes away is missed where it was read", async () => {
  const { notebook, shows } = notebookOf({ a: "const image = 1;", b: "image + 1" });
  await notebook.run();
  await notebook.replace(analyse("a", "const imago = 1;"), { changed: true });
  expect(shows("b")).toBe('failed: "image" is not defined.');
});

test("where a change declares another cell's name, the changed cell is at fault", async () => {
  const { notebook, shows } = notebookOf({ a: "const a = 1;", b: "const b = 2;\nb" });
  await notebook.run();
  await notebook.replace(analyse("a", "const b = 3;"), { changed: true });
  expect(shows("a")).toBe('failed: "b" is already declared in cell "b".');
  expect(shows("b")).toBe("2");
});

test("cells that need each other fail, with the way around", async () => {
  const { notebook, shows } = notebookOf({ a: "const a = b;", b: "const b = a;", c: "3" });
  await notebook.run();
  expect(shows("a")).toMatch(/in a circle/);
  expect(shows("b")).toMatch(/in a circle/);
  expect(shows("c")).toBe("3");
});

test("an unknown module or export is named with what there is", async () => {
  const { notebook, shows } = notebookOf(
    { a: 'import { conv3d } from "engine";', b: 'import fs from "node:fs";' },
    { engine: () => ({ conv2d: 1 }) },
  );
  await notebook.run();
  expect(shows("a")).toBe('failed: "engine" has no "conv3d".');
  expect(shows("b")).toBe('failed: a cell cannot import "node:fs".');
});

test("an unknown export is told by what it is elsewhere, or by where it is", async () => {
  const modules = {
    engine: () => ({ conv2d: 1 }),
    "./data/a.json": () => ({ default: [] }),
  };
  const remedy = async (source: string) => {
    const { notebook } = notebookOf({ a: source }, modules);
    await notebook.run();
    const result = notebook.result("a");
    return result?.status === "failed" ? result.failure.remedy : undefined;
  };
  expect(await remedy('import { conv1d } from "engine";')).toMatch(/^It belongs to PyTorch/);
  expect(await remedy('import { con2d } from "engine";')).toBe('Did you mean "conv2d"?');
  expect(await remedy('import engine from "engine";')).toBe('Write import {name} from "engine".');
  expect(await remedy('import { a } from "./data/a.json";')).toBe('Write import name from "./data/a.json".');
  expect(await remedy('import { slidr } from "inputs";\nslidr')).toBe('Did you mean "slider"?');
  expect(await remedy('import { range } from "inputs";\nrange')).toMatch(/^It is Python/);
  expect(await remedy('import torch from "torch";')).toMatch(
    /^PyTorch is a Python library\. It may import "engine"/,
  );
  expect(await remedy('import * as d3 from "https://esm.sh/d3";')).toMatch(/^A cell has no network\. /);
  expect(await remedy('import { conv2d } from "engin";')).toMatch(/^Did you mean "engine"\? /);
});

test("timers end with the run they were made in", async () => {
  const counts = { ticks: 0 };
  const { notebook } = notebookOf(
    {
      module: 'import { counts } from "counter";',
      tick: "setInterval(() => counts.ticks++, 1);\nawait new Promise((resolve) => setTimeout(resolve, 8));",
    },
    { counter: () => ({ counts }) },
  );
  await notebook.run();
  const ended = counts.ticks;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(ended).toBeGreaterThan(0);
  expect(counts.ticks).toBe(ended);
});

test("what a cell prints stands below what it shows", async () => {
  const { notebook, shows } = notebookOf({ a: 'console.log("three is", 3);\n4' });
  await notebook.run();
  expect(shows("a")).toBe("4three is 3");
});

test("progress is told as it comes", async () => {
  const { notebook, events } = notebookOf({
    a: 'import { progress } from "inputs";\nfor (let k = 1; k <= 2; k++) await progress(k, 2);',
  });
  await notebook.run();
  expect(events.filter(({ type }) => type === "progress")).toEqual([
    { type: "progress", cell: "a", run: 1, done: 1, total: 2 },
    { type: "progress", cell: "a", run: 1, done: 2, total: 2 },
  ]);
});

test("the reader's unit runs the cells that import or read it, and no others", async () => {
  const { notebook, ran, shows } = notebookOf({ a: 'import { unit } from "inputs";', b: "unit", c: "3" });
  await notebook.run();
  ran();
  await notebook.set("unit", "MiB");
  expect(ran()).toEqual(["a", "b"]);
  expect(shows("b")).toBe("MiB");
});

test("what was stopped stays off until it is asked for itself", async () => {
  const { notebook, ran, shows } = notebookOf({ slider, hang: "const hang = stride;", after: "hang" });
  notebook.stop(["hang"]);
  await notebook.run(["slider"]);
  await notebook.set("stride", 2);
  expect(ran()).toEqual(["slider", "slider"]);
  expect(shows("hang")).toBe("stopped");
  expect(shows("after")).toBe("blocked by hang");
  await notebook.run(["hang"]);
  expect(shows("after")).toBe("2");
});

test("what was stopped is tried again where what it reads was replaced", async () => {
  const { notebook, shows } = notebookOf({ a: "const x = 1;", b: "x" });
  notebook.stop(["b"]);
  await notebook.replace(analyse("a", "const x = 2;"), { changed: true });
  expect(shows("b")).toBe("2");
});

test("a stopped value in a sentence is tried again when an input moves, for it has no button", async () => {
  const { notebook, shows } = notebookOf({});
  notebook.define([...cellsOf({ slider }), { ...analyse("value", "stride"), inline: true }]);
  notebook.stop(["value"]);
  await notebook.run(["slider"]);
  expect(shows("value")).toBe("stopped");
  await notebook.set("stride", 3);
  expect(shows("value")).toBe("3");
});

test("a stop that comes after the end changes nothing", async () => {
  const { notebook, shows } = notebookOf({ a: "7" });
  await notebook.run();
  notebook.stop(["a"]);
  expect(shows("a")).toBe("7");
});

test("a name that comes from another module now runs what reads it", async () => {
  const modules = { north: () => ({ x: 1 }), south: () => ({ x: 2, y: 3 }) };
  const { notebook, shows } = notebookOf({ a: 'import { x } from "north";', b: "x" }, modules);
  await notebook.run();
  await notebook.replace(analyse("a", 'import { x } from "south";'), { changed: true });
  expect(shows("b")).toBe("2");
  await notebook.replace(analyse("a", 'import { y as x } from "south";'), { changed: true });
  expect(shows("b")).toBe("3");
});

test("what a module merely inherits is no export", async () => {
  const { notebook, shows } = notebookOf({ a: 'import { toString } from "m";' }, { m: () => ({ x: 1 }) });
  await notebook.run();
  expect(shows("a")).toBe('failed: "m" has no "toString".');
});

test("a stopped run ends at its next progress and tells no more", async () => {
  const steps = { taken: 0 };
  const step = () => new Promise<void>((resolve) => void (steps.taken++, setTimeout(resolve, 1)));
  const { notebook, events } = notebookOf(
    {
      a: 'import { progress } from "inputs";\nfor (let k = 0; ; k++) await Promise.all([step(), progress(k, 9)]);',
      b: 'import { step } from "steps";',
    },
    { steps: () => ({ step }) },
  );
  void notebook.run();
  while (steps.taken < 3) await step();
  notebook.stop(["a"]);
  const [told, taken] = [events.length, steps.taken];
  for (let k = 0; k < 5; k++) await step();
  expect(events.length).toBe(told);
  expect(steps.taken).toBeLessThanOrEqual(taken + 6);
});

test("a cell that fails while it is drawn keeps its controls and what it printed", async () => {
  const { notebook, shows } = notebookOf({
    a: `${slider}\nconsole.log("so far");\n({ render() { throw new Error("no room"); } })`,
  });
  await notebook.run();
  expect(shows("a")).toMatch(/no room$/);
  const result = notebook.result("a")!;
  expect(JSON.stringify(result.output)).toContain('"data-input":"stride"');
  expect(textOf(result.output)).toContain("so far");
});

test("a result that cannot be told leaves nobody waiting", async () => {
  const notebook = new Notebook({
    modules: {},
    on(event) {
      if (event.type === "result" && event.result.status === "shown") throw new Error("cannot be told");
    },
  });
  notebook.define(cellsOf({ a: "const a = 1;", b: "a" }));
  await notebook.run();
  expect(said(notebook.result("a"))).toBe("failed: cannot be told");
});

test("a cell may call an input unit; the reader's unit is another thing", async () => {
  const { notebook, shows } = notebookOf({
    a: 'import { slider } from "inputs";\nconst unit = slider("Unit", { min: 1, max: 3 });',
    b: "unit",
  });
  await notebook.run();
  await notebook.set("unit", 2);
  expect(shows("b")).toBe("2");
  await notebook.set("unit", "MiB");
  expect(shows("b")).toBe("2");
});

test("a choice may be null", async () => {
  const { notebook, shows } = notebookOf({
    a: 'import { select } from "inputs";\nconst base = select("Base", { options: { none: null, two: 2 }, value: 2 });',
    b: "base",
  });
  await notebook.set("base", 0);
  expect(shows("b")).toBe("null");
});
