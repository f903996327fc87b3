import { expect, test } from "vitest";
import { notebookOf } from "../cells.ts";

const long = '"x".repeat(1e7)';

const sources = {
  "a long message": `throw new Error(${long});`,
  "a long text that is thrown": `throw ${long};`,
  "a long name": `const e = new Error("no");\ne.name = ${long};\nthrow e;`,
  "a long line": `console.log(${long}, ${long});`,
  "many long lines": `for (let k = 0; k < 200; k++) console.log(${long});`,
};

for (const [name, source] of Object.entries(sources)) {
  test(`${name} is cut before it reaches the page`, async () => {
    const { notebook } = notebookOf({ a: source });
    await notebook.run();
    expect(JSON.stringify(notebook.result("a")).length).toBeLessThan(200_000);
  });
}

test("a message of usual length stays whole", async () => {
  const { notebook, shows } = notebookOf({ a: 'throw new Error("y".repeat(2000));' });
  await notebook.run();
  expect(shows("a")).toBe(`failed: ${"y".repeat(2000)}`);
});
