import { startVitest, type TestModule } from "vitest/node";
import { mutate, variable } from "./mutate.ts";
import { storage } from "../../site/notebookOptions.ts";
import type { Mutation } from "./mutation.ts";

/**
 * The fate of a mutation: killed if a test fails because of it; broken if its test file cannot run, with it or without.
 */
export type Fate = "killed" | "survived" | "broken";

/** Finds the fate of each mutation, in one run of its test file alone. */
export async function fates(mutations: readonly Mutation[]): Promise<readonly Fate[]> {
  // As in test/vitest.config.ts.
  const resolve = { tsconfigPaths: true };
  const define = { "import.meta.env.NOTEBOOK_STORAGE": JSON.stringify(storage) };
  const setupFiles = "test/installFeatures.ts";
  const files = [...new Set(mutations.map(({ test }) => test))];
  const vitest = await startVitest("test", [], {
    config: false,
    watch: false,
    reporters: [{}],
    projects: [
      { resolve, define, test: { name: "as it is", include: files, setupFiles } },
      ...mutations.map((mutation, k) => ({
        resolve,
        define,
        plugins: [mutate(mutation)],
        test: {
          name: String(k),
          include: [mutation.test],
          setupFiles,
          env: { [variable]: JSON.stringify(mutation) },
          testTimeout: 30_000,
        },
      })),
    ],
  });
  const modules = vitest.state.getTestModules();
  await vitest.close();
  process.exitCode = 0;
  const stateOf = (project: string, test: string): ReturnType<TestModule["state"]> | undefined =>
    modules.find((module) => module.project.name === project && module.relativeModuleId === test)?.state();
  const failing = (project: string): boolean =>
    modules.some(
      ({ project: { name }, children }) =>
        name === project && [...children.allTests()].some((one) => one.result().state === "failed"),
    );
  return mutations.map(({ test }, k) => {
    if (stateOf("as it is", test) !== "passed") return "broken";
    if (stateOf(String(k), test) === "passed") return "survived";
    return failing(String(k)) ? "killed" : "broken";
  });
}
