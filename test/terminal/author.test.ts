import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { authorTree, type AuthorTree } from "./authorTree.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const lesson = "lessons/09-depthwise.mdx";
const outputs = "test/lessons/expected/depthwise.html";

let tree: AuthorTree;
beforeAll(async () => {
  tree = await authorTree();
});
afterAll(() => tree.remove());

test("a lesson is begun as a draft with the next number, once", async () => {
  expect(await tree.run("new", "depthwise")).toMatchObject({
    code: 0,
    said: expect.stringContaining(lesson),
  });
  expect(await tree.read(lesson)).toContain("\ndraft: true\n");
  expect(await tree.run("new", "depthwise")).toEqual({
    code: 2,
    said: '"depthwise" already exists: choose another name, or edit it.',
  });
});

test("a draft that is just begun is given advice alone, which is no error", async () => {
  const { code, said } = await tree.run("check", "depthwise");
  expect(said).toMatch(/^advice: lessons\/09-depthwise\.mdx:1: .*\ndepthwise: 3 pieces of advice\.$/s);
  expect(code).toBe(0);
});

test("a lesson that is not there is told the nearest", async () => {
  expect(await tree.run("check", "depthwize")).toEqual({
    code: 2,
    said: 'unknown lesson "depthwize". Did you mean "depthwise"?',
  });
});

test("a lesson without committed outputs is told how to commit them, and nothing is written unasked", async () => {
  await tree.change(lesson, (text) => text.replace("draft: true\n", ""));
  const { code, said } = await tree.run("check", "depthwise");
  expect(said).toContain(
    `${lesson}:1: no outputs are committed. If that is right, and not just new: npm run accept -- depthwise`,
  );
  expect(code).toBe(1);
  await expect(tree.read(outputs)).rejects.toThrow("ENOENT");
});

test("outputs are committed when they are accepted", async () => {
  expect(await tree.run("accept", "depthwise")).toMatchObject({
    code: 0,
    said: expect.stringContaining(`Accepted: ${outputs} is written.`),
  });
  expect(await tree.read(outputs)).toContain("<!-- side: shown -->\n");
});

test("a changed output is told in words, shown in two pictures, and accepted", async () => {
  await tree.change(lesson, (text) => text.replace("value: 4", "value: 5"));
  const { code, said } = await tree.run("accept", "depthwise");
  expect(code).toBe(0);
  expect(said).toMatch(/^cell “side”: its output changed: .*“4” is now “5”/m);
  expect(said).toContain("cell “value-1”: its output changed: “16” is now “25”.");
  const pictures = [...said.matchAll(/^(?:before|after): +(.+)$/gm)].map(([, path]) => path!);
  expect(pictures.map((path) => existsSync(path))).toEqual([true, true]);
  expect(await tree.run("check", "depthwise")).toMatchObject({ code: 0 });
});

test("nothing is accepted from a lesson with problems", async () => {
  const before = await tree.read(outputs);
  await tree.change(lesson, (text) =>
    text.replace("value: 5", "value: 6").replace("## Guess first", "42 of them.\n\n## Guess first"),
  );
  const { code, said } = await tree.run("accept", "depthwise");
  expect(code).toBe(1);
  expect(said).toMatch(
    /42 is typed by hand\..*\nNothing is accepted from a lesson with problems\. Fix them first\.$/,
  );
  expect(await tree.read(outputs)).toBe(before);
});

test("the longest lesson is checked in time, as data", async () => {
  const began = performance.now();
  const { code, said } = await tree.run("check", "training-here", "--json");
  // 20 seconds on a quiet machine; here others may be at work.
  expect((performance.now() - began) / 1000).toBeLessThan(5 * 20);
  expect({ code, said: JSON.parse(said) as unknown }).toEqual({ code: 0, said: [] });
});
