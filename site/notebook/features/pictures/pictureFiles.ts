import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { extractPictures } from "./extractPictures.ts";

/** Moves large pictures out of the pages after a build, into files beside the other assets. */
export function pictureFiles(): AstroIntegration {
  let assets = "";
  let base = "";
  return {
    name: "picture-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        assets = config.build.assets;
        base = `${config.base.replace(/\/$/, "")}/${assets}/`;
      },
      "astro:build:done": async ({ dir }) => {
        const root = fileURLToPath(dir);
        await mkdir(join(root, assets), { recursive: true });
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith(".html"));
        for (const page of pages) {
          const { html, files } = extractPictures(await readFile(join(root, page), "utf8"), base);
          for (const [name, bytes] of files) await writeFile(join(root, assets, name), bytes);
          if (files.size > 0) await writeFile(join(root, page), html);
        }
      },
    },
  };
}
