import { expect, test } from "vitest";
import { prepared } from "../../site/lesson/prepared.ts";
import { ran } from "../../site/lesson/ran.ts";

const lesson = (...cells: readonly string[]) =>
  prepared(cells.map((cell) => `\`\`\`ts cell${cell}\n\`\`\`\n`).join("\n"), "lessons/01-x.mdx", []);

test("a cell that never ends is named, and those that wait for it are not", async () => {
  const endless = lesson("\nconst a = await new Promise<number>(() => {});", "\na + 1", "\n2");
  await expect(ran(endless, {}, { seconds: 0.05 })).rejects.toThrow(
    /^lessons\/01-x\.mdx:2, cell "a": did not end within 0\.05 seconds\. Every promise that it awaits must come to something\.$/,
  );
});

test("all cells that fail are named at once", async () => {
  const failing = lesson('\nthrow new Error("one");', '\n\nthrow new Error("two");', "\n3");
  await expect(ran(failing, {})).rejects.toThrow(
    'lessons/01-x.mdx:2, cell "cell-1", line 1: one.\nlessons/01-x.mdx:7, cell "cell-2", line 2: two.',
  );
});

test("cells that end, however late, are waited for", async () => {
  const late = lesson("\nconst a = await new Promise((done) => setTimeout(done, 20, 7));\na");
  expect((await ran(late, {})).get("a")).toMatchObject({ status: "shown" });
});
