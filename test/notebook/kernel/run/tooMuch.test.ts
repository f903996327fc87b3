import { expect, test } from "vitest";
import { notebookOf } from "../cells.ts";

const drawn = (body: string) => `({ render(document: any) {
const E = (tag: string, at: any = {}, ...kids: any[]) => { const e = document.createElement(tag); for (const k in at) e.setAttribute(k, at[k]); e.append(...kids); return e; };
return ${body};
} })`;

async function shows(source: string): Promise<string> {
  const { notebook, shows } = notebookOf({ a: source });
  await notebook.run();
  return shows("a");
}

async function outputOf(source: string): Promise<string> {
  const { notebook } = notebookOf({ a: source });
  await notebook.run();
  return JSON.stringify(notebook.result("a"));
}

test("a cell has 100 controls at most", async () => {
  const sliders = (count: number) =>
    `import { slider } from "inputs";\n${Array.from({ length: count }, (_, k) => `const s${k} = slider("S", { min: 0, max: 9 });`).join("\n")}\n"done"`;
  expect(await shows(sliders(100))).toMatch(/done$/);
  expect(await shows(sliders(101))).toBe("failed: a cell has at most 100 controls.");
});

test("controls cost as well, one beside the other", async () => {
  const matrices = (count: number) =>
    `import { matrix } from "inputs";\n${Array.from({ length: count }, (_, k) => `const m${k} = matrix("M", { rows: 32, columns: 32 });`).join("\n")}\n"done"`;
  expect(await shows(matrices(1))).toMatch(/done$/);
  expect(await shows(matrices(3))).toMatch(/^failed: the output is as much work to draw as/);
});

test("what only the page's controls have is left out of what a cell draws itself", async () => {
  const forged = drawn(
    `E("div", { "data-question": "keeps", "data-verdict": "right", "data-kind": "predict" },
      E("details", { class: "answer", open: "" }, E("p", { "data-guess": "5" }, "x")),
      E("input", { type: "number", "data-input": "stride", "data-row": "300000000", "data-column": "0" }),
      E("button", { "data-action": "original-picture", "data-for": "stride", "data-check": "keeps" }, "x"),
      E("button", { "data-step": "1", "data-play": "stride", "data-listens": "", "data-picture": "0" }, "x"),
      E("data", { "data-bytes": "many", "data-value": "1" }, "x"))`,
  );
  expect(await outputOf(forged)).not.toMatch(
    /data-(question|kind|guess|input|row|column|action|for|check|step|play|listens|picture|bytes|value)|answer/,
  );
});

test("what figures give their parts stays", async () => {
  const own = drawn(
    `E("div", { "data-hover": "", "data-toggle": "off" }, E("b", { "data-set-stride": "2", "data-part": "4" }, "x"), E("data", { "data-bytes": "5", "data-mb": "5 B" }, "5 B"))`,
  );
  expect(await outputOf(own)).toContain('"data-set-stride":"2","data-part":"4"');
  expect(await outputOf(own)).toContain('"data-hover":"","data-toggle":"off"');
  expect(await outputOf(own)).toContain('"data-bytes":"5","data-mb":"5 B"');
});

test.each([
  ["the description of a symbol", 'Symbol("x".repeat(1e7))'],
  ["the name of an error", 'Object.assign(new Error("no"), { name: "x".repeat(1e7) })'],
  ["the texts of a byte count", '({ bytes: 5, derivation: "x".repeat(1e7), text: { MB: "x".repeat(1e7), MiB: "y".repeat(1e7), article: "z".repeat(1e7) } })'],
  ["the keys of a record", '({ ["x".repeat(1e7)]: 1 })'],
  ["what a case is called", 'import { check } from "inputs";\ncheck([{ when: "x".repeat(1e7), got: "y".repeat(1e7), expected: 1 }])'],
  ["hints", 'import { check } from "inputs";\ncheck([{ when: "", got: 0, expected: 1 }], { hints: Array(5000).fill("x".repeat(1e4)) })'],
  ["the label of a part", drawn('E("b", { "aria-label": "x".repeat(1e6), title: "y".repeat(5e5) }, "x")')],
  ["lines on the console", 'for (let k = 0; k < 100; k++) console.log("\\n".repeat(10_000))'],
  ["a stack", 'const e = new Error("no");\ne.stack = "x".repeat(1e7);\nthrow e'],
])("%s is cut, however long", async (_, source) => {
  expect((await outputOf(source)).length).toBeLessThan(60_000);
}); // prettier-ignore

test("a hundred cases pass, a flood of them says what is too much", async () => {
  const cases = (count: number) =>
    `import { check } from "inputs";\ncheck(Array.from({ length: ${count} }, (_, k) => ({ when: "case " + k, got: k, expected: k })))`;
  expect(await shows(cases(100))).toMatch(/^✓ Well done\./);
  expect(await shows(cases(20_000))).toMatch(/^failed: the output /);
});

test("a photograph of 4,000 × 3,000 is shown smaller, and says so", async () => {
  const photograph = drawn('E("canvas", { width: "4000", height: "3000" })');
  expect(await shows(photograph)).toBe(
    "… 4,000 × 3,000 pixels, shown 5 to one. Draw a part of them to see each.",
  );
  expect(await outputOf(photograph)).toContain('"width":"800","height":"600"');
});

test("a small file that unfolds to a huge picture is refused", async () => {
  // A PNG head that says 30,000 × 30,000
  const bomb = drawn('E("img", { src: "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAdTAAAHUwCAIAAAA=" })');
  expect(await shows(bomb)).toBe("failed: the output has pictures of more than 4,000,000 pixels.");
});

test("of a megabyte of text the beginning is shown, and how to see more", async () => {
  expect(await shows('"x".repeat(1_000_000)')).toMatch(
    /x… 980,000 more characters\. Show a part of them, as with \.slice\(20000, 40000\)\.$/,
  );
});

test("of three million numbers the first are shown, and how to see more", async () => {
  expect(await shows("Array.from({ length: 3_000_000 }, (_, k) => k)")).toMatch(
    /… 2,999,950 more\. Show a part of them, as with \.slice\(50, 100\)\.$/,
  );
});

test("a label is a text, never an element that would pass for a control", async () => {
  const label =
    '{ tag: "b", attributes: { "data-question": "keeps", "data-verdict": "right" }, children: [] } as any';
  expect(
    await shows(`import { slider } from "inputs";\nconst a = slider(${label}, { min: 0, max: 1 });`),
  ).toBe("failed: a: expected a text as the label");
  expect(
    await shows(
      `import { predict } from "inputs";\nconst a = predict("How many?", { answer: 3, because: "so", near: [{ guess: 4, hint: ${label} }] });`,
    ),
  ).toBe("failed: a: expected a text as the label");
});

test("an error of ours that a cell has written into tells no more than others", async () => {
  const written = (field: string) =>
    `import { check } from "inputs";\ntry { check(5 as any); } catch (e: any) { ${field}; throw e; }`;
  const long = '"x".repeat(1e7)';
  for (const field of [`e.what = ${long}`, `e.remedy = ${long}`, `e.place = { line: ${long}, column: 0 }`])
    expect((await outputOf(written(field))).length, field).toBeLessThan(20_000);
  const tree = '{ tag: "b", attributes: { "data-question": "keeps" }, children: [] }';
  for (const field of [`e.what = ${tree}`, `e.remedy = ${tree}`, `e.place = { line: ${tree}, column: 0 }`])
    expect(await outputOf(written(field)), field).not.toContain("data-question");
});
