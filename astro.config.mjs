import { fileURLToPath } from "node:url";
import { defineConfig } from "astro/config";
import { notebook } from "./site/notebook/notebook.ts";
import { notebookOptions } from "./site/notebookOptions.ts";
import { hostHeaders } from "./site/terminal/hostHeaders.ts";

/** What several scripts at the head of a page import, with all that it needs: one file is smaller than six. */
const shared =
  /features\/(units\/listenTo\w+|questions\/(page|guessesKey))|client\/(createTips|showBanner|store\/storagePrefix)|preload-helper/;

export default defineConfig({
  srcDir: "./site",
  publicDir: "./site/public",
  trailingSlash: "always",
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  // While pages are made one at a time, packages are not looked for where tsconfig.json says.
  vite: {
    resolve: {
      alias: [
        {
          find: /^@observablehq\/plot$/,
          replacement: fileURLToPath(new URL("site/notebook/kernel/plot/index.ts", import.meta.url)),
        },
      ],
    },
    build: {
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: "shared", test: shared }] } } },
    },
  },
  integrations: [notebook(notebookOptions), hostHeaders()],
});
