import { defineConfig } from "astro/config";
import { notebook } from "../../site/notebook/notebook.ts";
import { players } from "../../site/notebook/features/players/index.ts";
import { questions } from "../../site/notebook/features/questions/index.ts";

export default defineConfig({
  integrations: [
    notebook({
      lessons: "lessons",
      modules: { "d3-array": "d3-array" },
      features: [players, questions],
      storage: "second-site",
    }),
  ],
});
