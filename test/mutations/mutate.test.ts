import { resolve } from "node:path";
import { expect, test } from "vitest";
import { mutate } from "./mutate.ts";

const file = "site/notebook/client/session/cellState.ts";
const load = (id: string) => {
  const { load } = mutate({ file, text: 'stale ? "stale" : "fresh"', instead: '"$&"', test: "" });
  return (load as (id: string) => string | undefined)(id);
};

test("a module is loaded with its mutation in it, letter for letter, and others as they are", () => {
  expect(load(resolve(file))).toContain('  return "$&";');
  expect(load(resolve(file))).not.toContain('fresh" : ');
  expect(load(resolve("site/notebook/client/session/startMessage.ts"))).toBeUndefined();
});
