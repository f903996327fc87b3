import { join } from "node:path";
import mdx from "@astrojs/mdx";
import { satteri } from "@astrojs/markdown-satteri";
import { defineConfig } from "astro/config";
import { pictureFiles } from "./site/lesson/pictureFiles.ts";
import { lessonPlugin } from "./site/lesson/plugin.ts";
import { features } from "./site/lesson/source.ts";
import { hostHeaders } from "./site/terminal/hostHeaders.ts";

export default defineConfig({
  srcDir: "./site",
  publicDir: "./site/public",
  trailingSlash: "always",
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({ features, mdastPlugins: [lessonPlugin] }),
    // Code is highlighted where its component draws it.
    syntaxHighlight: false,
  },
  integrations: [mdx(), pictureFiles(), hostHeaders()],
  vite: {
    resolve: {
      // While pages are made one at a time, packages are not looked for where tsconfig.json says.
      alias: [
        {
          find: /^@observablehq\/plot$/,
          replacement: join(import.meta.dirname, "site/kernel/plot/index.ts"),
        },
      ],
    },
    build: {
      assetsInlineLimit: 0,
      // Astro marks modules with directives of its own, which nothing needs to preserve.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
