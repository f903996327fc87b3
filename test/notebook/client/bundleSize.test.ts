import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundle } from "./support/bundle.ts";

const size = async (entry: string) => gzipSync(await bundle(entry, { minify: true }), { level: 9 }).length;

test("all that works in a page beside the editor is at most 11 kB, the list of what is allowed apart", async () => {
  expect((await size("./listeners.ts")) - (await size("./allowElement.ts"))).toBeLessThan(11_000);
});

test("the editor is at most 135 kB", async () => {
  expect(await size("../../../../site/notebook/client/editor/editor.ts")).toBeLessThan(135_000);
});
