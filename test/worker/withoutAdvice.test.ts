import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { stands } from "../../site/worker/withoutAdvice.ts";

test("whatever is stood in for is there, and has no other exports than its stand-in", async () => {
  for (const [file, code] of Object.entries(stands)) {
    expect(existsSync(file), file).toBe(true);
    const names = Object.keys((await import(/* @vite-ignore */ `../../${file}`)) as object);
    const stoodIn = [...code.matchAll(/export const (\w+)/g)].map(([, name]) => name);
    expect(stoodIn.sort(), file).toEqual(names.sort());
  }
});
