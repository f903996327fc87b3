import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { storage } from "../site/notebookOptions.ts";

/** Tests in a browser in which something has to happen in time: behind all others. */
const timed = "distrust endless guardPainting hostile* hostile/* memory states tabs training"
  .split(" ")
  .map((name) => `test/browser/${name}.test.ts`);

const inBrowser = {
  globalSetup: "test/setUp.ts",
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Where other work shares the machine, a test that fails is asked once more before it counts.
  retry: process.env["CI"] ? 1 : 0,
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
          name: "unit",
          setupFiles: "test/installFeatures.ts",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/browsers/**"],
          maxWorkers: "100%",
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
        },
      },
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
