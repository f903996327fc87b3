import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import type {} from "vitest/node";
import type { Mutation } from "./mutation.ts";

/** The variable that hands a mutation to the code that a test bundles for a browser. */
export const variable = "MUTATION";

/** Loads one module with its mutation in it; the file on disk stays as it is. */
export function mutate({ file, text, instead }: Mutation): Plugin {
  const mutated = resolve(file);
  return {
    name: "mutate",
    enforce: "pre",
    // What vitest keeps of modules between runs stays right: of this one, nothing is kept.
    api: { vitest: { ignoreFsModuleCache: true } },
    configureVitest: ({ defineCacheKeyGenerator }) =>
      defineCacheKeyGenerator(({ id }) => (id === mutated ? false : undefined)),
    load: (id) => (id === mutated ? readFileSync(mutated, "utf8").replace(text, () => instead) : undefined),
  };
}

/** The mutation that a test runs under, if it runs under one. */
export function mutateAsAsked(): Plugin | undefined {
  const asked = process.env[variable];
  return asked === undefined ? undefined : mutate(JSON.parse(asked) as Mutation);
}
