import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { site } from "../../../site/loadLesson.ts";
import { sourceFile } from "../../../site/notebook/build/sourceFile.ts";
import { stubs } from "../../../site/notebook/worker/stubAdvice.ts";

test("whatever is stood in for is there, and has no other exports than its stand-in", async () => {
  const own = Object.entries(stubs).map(([name, code]) => [sourceFile(site.home, name), code] as const);
  for (const [file, code] of [...own, ...Object.entries(site.advice)]) {
    expect(existsSync(file), file).toBe(true);
    const names = Object.keys((await import(/* @vite-ignore */ join("/@fs", file))) as object);
    const stoodIn = [...code.matchAll(/export const (\w+)/g)].map(([, name]) => name);
    expect(stoodIn.sort(), file).toEqual(names.sort());
  }
});
