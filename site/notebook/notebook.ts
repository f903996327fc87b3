import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import { isSatteriProcessor } from "@astrojs/markdown-satteri";
import type { AstroIntegration } from "astro";
import { lessonPlugin } from "./build/lessonPlugin.ts";
import { notebookSite, sourceFile } from "./build/notebookSite.ts";
import { markdownFeatures } from "./build/source.ts";
import { virtualModules } from "./build/virtualModules.ts";
import { pictureFiles } from "./features/pictures/pictureFiles.ts";
import type { NotebookOptions } from "./notebookOptions.ts";

/**
 * Lessons whose cells run: in the build, so that their outputs stand in the page, and in the reader's browser. MDX comes with
 * it.
 *
 *     integrations: [notebook({ lessons: "lessons", storage: "my-site" })]
 *
 * A page draws a lesson by `components/Lesson.astro`. Throws where a folder or a file that the options name is missing.
 */
export function notebook(options: NotebookOptions): AstroIntegration {
  return {
    name: "notebook",
    hooks: {
      "astro:config:setup": ({ config, injectRoute, updateConfig }) => {
        const site = notebookSite(options, fileURLToPath(config.root));
        const { processor } = config.markdown;
        if (processor === undefined || !isSatteriProcessor(processor))
          throw new Error(
            "notebook: lessons are read by Astro's own Markdown processor, which another has replaced.",
          );
        processor.options.mdastPlugins.push(lessonPlugin);
        Object.assign(processor.options.features, markdownFeatures);
        injectRoute({
          pattern: "/kernel/[file]",
          entrypoint: sourceFile(site.home, "pages/kernel"),
          prerender: true,
        });
        injectRoute({
          pattern: "/deck/[deck].json",
          entrypoint: sourceFile(site.home, "pages/deck"),
          prerender: true,
        });
        updateConfig({
          integrations: [mdx(), pictureFiles()],
          // Code is highlighted where its component draws it.
          markdown: { syntaxHighlight: false },
          vite: {
            plugins: [virtualModules(site)],
            define: { "import.meta.env.NOTEBOOK_STORAGE": JSON.stringify(site.storage) },
            resolve: {
              // While pages are made one at a time, packages are not looked for where tsconfig.json says.
              alias: [{ find: /^@observablehq\/plot$/, replacement: site.modules["@observablehq/plot"]! }],
            },
            build: {
              assetsInlineLimit: 0,
              // Astro marks modules with directives of its own, which nothing needs to preserve.
              rolldownOptions: { checks: { moduleLevelDirective: false } },
            },
          },
        });
      },
    },
  };
}
