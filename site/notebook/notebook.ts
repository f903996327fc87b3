import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import type { AstroIntegration } from "astro";
import { layerOrder } from "./build/layerOrder.ts";
import { installBuildFeatures, loadBuildFeatures } from "./build/installedBuildFeatures.ts";
import { lessonServer } from "./build/lessonServer.ts";
import { notebookSite } from "./build/notebookSite.ts";
import { readLessonsWith } from "./build/readLessonsWith.ts";
import { sourceFile } from "./build/sourceFile.ts";
import { virtualModules } from "./build/virtualModules.ts";
import { pictureFiles } from "./features/pictures/pictureFiles.ts";
import type { NotebookOptions } from "./notebookOptions.ts";

/**
 * Adds lessons whose cells run: in the build, so that their outputs stand in the page, and in the reader's browser. MDX
 * comes with it.
 *
 *     integrations: [notebook({ lessons: "lessons", storage: "my-site" })]
 *
 * A page draws a lesson by `components/Lesson.astro`. Throws if a folder or a file that the options name is missing.
 */
export function notebook(options: NotebookOptions): AstroIntegration {
  return {
    name: "notebook",
    hooks: {
      "astro:config:setup": async ({ config, injectRoute, updateConfig }) => {
        const site = notebookSite(options, fileURLToPath(config.root));
        installBuildFeatures(await loadBuildFeatures(site));
        readLessonsWith(config.markdown.processor, site.root);
        injectRoute({
          pattern: "/kernel/[file]",
          entrypoint: sourceFile(site.home, "pages/kernel"),
          prerender: true,
        });
        for (const { routes = {} } of site.features)
          for (const [pattern, entrypoint] of Object.entries(routes))
            injectRoute({ pattern, entrypoint, prerender: true });
        updateConfig({
          integrations: [mdx(), pictureFiles()],
          // Code is highlighted where its component draws it.
          markdown: { syntaxHighlight: false },
          vite: {
            plugins: [virtualModules(site), lessonServer(site), layerOrder()],
            define: { "import.meta.env.NOTEBOOK_STORAGE": JSON.stringify(site.storage) },
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
