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
  integrations: [notebook(notebookOptions), hostHeaders()],
});
