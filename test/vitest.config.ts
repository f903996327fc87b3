import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { storage } from "../site/notebookOptions.ts";

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
          name: "browser",
          include: ["test/browser/**/*.test.ts", "test/browsers/**/*.test.ts"],
          globalSetup: "test/setUp.ts",
          testTimeout: 60_000,
          // Where other work shares the machine, a test that fails is asked once more before it counts.
          retry: process.env["CI"] ? 1 : 0,
          hookTimeout: 60_000,
          // One after the other, and behind the rest: these tests measure time.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
