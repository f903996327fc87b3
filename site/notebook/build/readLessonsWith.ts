import { isSatteriProcessor } from "@astrojs/markdown-satteri";
import type { AstroConfig } from "astro";
import { explainMdx } from "./explainMdx.ts";
import { lessonPlugin } from "./lessonPlugin.ts";
import { fileName } from "./notebookSite.ts";
import { LessonError } from "./problem.ts";
import { markdownFeatures } from "./source.ts";

/** Has Astro's Markdown processor read lessons, and say in an author's words what it cannot read. */
export function readLessonsWith(processor: AstroConfig["markdown"]["processor"], root: string): void {
  if (processor === undefined || !isSatteriProcessor(processor))
    throw new Error("notebook: lessons need Astro's own Markdown processor, and another has replaced it.");
  processor.options.mdastPlugins.push(lessonPlugin(root));
  Object.assign(processor.options.features, markdownFeatures);
  const { createMdxRenderer } = processor;
  processor.createMdxRenderer = async (...options) => {
    const renderer = await createMdxRenderer!(...options);
    return {
      async process(body, path, frontMatter) {
        try {
          return await renderer.process(body, path, frontMatter);
        } catch (error) {
          if (error instanceof LessonError) throw error;
          throw new LessonError([explainMdx(error, body, fileName(path, root))]);
        }
      },
    };
  };
}
