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
    build: {
      assetsInlineLimit: 0,
      // Astro marks modules with directives of its own, which nothing needs to preserve.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
