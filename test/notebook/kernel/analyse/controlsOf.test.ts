import { expect, test } from "vitest";
import { analyse } from "../../../../site/notebook/kernel/analyse/index.ts";

const controls = (source: string) => analyse("cell", source).controls;
const own = 'import { slider, select as choose, picture } from "inputs"\n';

test("a const initialised by an input is a control, in order", () => {
  expect(controls('const stride = slider("Stride", { min: 1 })\nconst padding = number("Padding")')).toEqual([
    "stride",
    "padding",
  ]);
});

test("all eight inputs make controls", () => {
  const source =
    "const a = slider(), b = number(), c = select(), d = checkbox(), e = text(), f = matrix(), g = picture(), h = predict()";
  expect(controls(source)).toEqual(["a", "b", "c", "d", "e", "f", "g", "h"]);
});

test("an input imported in another cell is an input of the cell", () => {
  expect(analyse("cell", 'const stride = slider("Stride")').inputs).toEqual(["slider"]);
});

test("types around an input do not hide it", () => {
  expect(controls('const stride: 1 | 2 = (slider<number>("Stride") as 1 | 2)!')).toEqual(["stride"]);
});

test("an input renamed by its import is known", () => {
  expect(controls(`${own}const kind = choose("Kind", ["a"])`)).toEqual(["kind"]);
});

test("a function of that name from elsewhere is no input", () => {
  expect(controls('import { slider } from "./figures"\nlet a = [slider()]')).toEqual([]);
  expect(controls("const slider = () => 1; let a = [slider()]")).toEqual([]);
  expect(controls("const f = (text: () => string) => text()")).toEqual([]);
});

test("a property of that name is no input", () => {
  expect(controls("const a = pair.slider(), b = { number: 1 }.number")).toEqual([]);
});

test("an input can be labelled by other cells' values", () => {
  const cell = analyse("cell", "const stride = slider(label, { max: size })");
  expect([cell.controls, cell.inputs]).toEqual([["stride"], ["slider", "label", "size"]]);
});

for (const [title, source, line, column] of [
  ["in an expression", 'const a = slider("A") + 1', 1, 10],
  ["in a call", 'show(slider("A"))', 1, 5],
  ["alone", 'one\nslider("A")', 2, 0],
  ["in a let", 'let a = slider("A")', 1, 8],
  ["in a var", 'var a = slider("A")', 1, 8],
  ["taken apart", "const [a] = matrix()", 1, 12],
  ["in a function", 'const f = () => { const a = slider("A"); return a }', 1, 28],
  ["in a block", 'if (one) { const a = slider("A") }', 1, 21],
  ["awaited", "const a = await picture()", 1, 16],
  ["perhaps called", 'const a = slider?.("A")', 1, 10],
  ["inside another", 'const a = slider(text("A"))', 1, 17],
  ["under another name", "const s = slider", 1, 10],
  ["in a list", "const a = [slider, 1]", 1, 11],
] as const) {
  test(`an input is refused ${title}`, () => {
    expect(() => analyse("cell", source)).toThrow(
      expect.objectContaining({
        what: expect.stringMatching(
          /^(slider|matrix|picture|text): an input has to be the value of a const\.$/,
        ),
        remedy: expect.stringMatching(/^Write const name = /),
        place: { line, column },
      }),
    );
  });
}

test("a renamed input is refused under its own name, mended under the other", () => {
  expect(() => analyse("cell", `${own}show(choose("A"))`)).toThrow(
    expect.objectContaining({
      what: "select: an input has to be the value of a const.",
      remedy: "Write const name = choose(…) at the top level, and use the name here.",
    }),
  );
});

test("the inputs as a whole are refused, for their calls could not be seen", () => {
  expect(() => analyse("cell", 'import * as inputs from "inputs"')).toThrow(
    expect.objectContaining({ what: "inputs are imported one by one.", place: { line: 1, column: 7 } }),
  );
});
