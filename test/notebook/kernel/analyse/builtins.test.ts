import { expect, test } from "vitest";
import { builtins } from "../../../../site/notebook/kernel/analyse/builtins.ts";
import { analyse } from "../../../../site/notebook/kernel/analyse/index.ts";

test("every built-in name exists where the kernel runs", () => {
  for (const name of builtins) expect(name in globalThis, name).toBe(true);
});

test("a name of the browser or of Node is not built in", () => {
  const names = "fetch window document self postMessage WebSocket localStorage process require Worker caches";
  expect(analyse("cell", names.replaceAll(" ", ";")).inputs).toEqual(names.split(" "));
});

test("eval and globalThis are not built in", () => {
  expect(analyse("cell", "eval('1'); globalThis.x").inputs).toEqual(["eval", "globalThis"]);
});
