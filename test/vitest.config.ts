import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { storage } from "../site/notebookOptions.ts";

/** Tests in a browser in which something has to happen in time: behind all others. */
const timed = "distrust endless guardPainting hostile* hostile/* memory states tabs training"
  .split(" ")
  .map((name) => `test/browser/${name}.test.ts`);

/** Tests that put something else in the place of modules, of globals or of the features: each file starts afresh. */
const replacing = ["test/notebook/client/**/*.test.ts", "test/notebook/kernel/installedFeatures.test.ts"];

// Where other work shares the machine, a test that fails is asked once more before it counts.
const retry = process.env["CI"] ? 1 : 0;

const inNode = {
  retry,
  setupFiles: "test/installFeatures.ts",
  maxWorkers: "100%",
  testTimeout: 30_000,
  sequence: { groupOrder: 1 },
};

const inBrowser = {
  globalSetup: "test/setUp.ts",
  testTimeout: 60_000,
  hookTimeout: 60_000,
  retry,
};

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  resolve: { tsconfigPaths: true },
  define: { "import.meta.env.NOTEBOOK_STORAGE": JSON.stringify(storage) },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...inNode,
          name: "unit",
          // What files import is the larger part of their time: those of a worker share it.
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/browsers/**", ...replacing],
        },
      },
      { extends: true, test: { ...inNode, name: "replacing", include: replacing } },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: "browser",
          include: ["test/browser/**/*.test.ts", "test/browsers/**/*.test.ts"],
          exclude: timed,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: "timed",
          include: timed,
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
