import { fileURLToPath } from "node:url";
import { defineConfig } from "astro/config";
import { notebook } from "./site/notebook/notebook.ts";
import { notebookOptions } from "./site/notebookOptions.ts";
import { hostHeaders } from "./site/terminal/hostHeaders.ts";

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
  },
  integrations: [notebook(notebookOptions), hostHeaders()],
});
