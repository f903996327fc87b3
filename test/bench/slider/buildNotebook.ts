import { execFile } from "node:child_process";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build, mergeConfig, type InlineConfig, type Plugin, type UserConfig } from "vite";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const notebook = fileURLToPath(new URL("notebook.html", import.meta.url));

/** The folder in which the peer is installed: it is no part of the project. */
const place = join(root, "node_modules/.cache/bench/notebook-kit");
const dependencies = { "@observablehq/notebook-kit": "^2.1.8", "@observablehq/inputs": "^0.12.0" };
const entry = join(place, "node_modules/@observablehq/notebook-kit/dist/src/vite/index.js");

/** Installs Notebook Kit if it is not there yet. Rejects without a network. */
export async function installNotebookKit(say: (words: string) => void): Promise<void> {
  if (existsSync(entry)) return;
  say(`Installing ${Object.keys(dependencies).join(" and ")} into node_modules/.cache/bench …`);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, "package.json"), JSON.stringify({ private: true, dependencies }));
  const options = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries=0"];
  await promisify(execFile)("npm", options, { cwd: place, shell: process.platform === "win32" });
}

/** Builds, as files, the notebook that draws the lesson's plots, with the lesson's own figures and Plot. */
export async function buildNotebook(folder: string): Promise<void> {
  const kit = (await import(pathToFileURL(entry).href)) as {
    config(): UserConfig;
    observable(): Plugin;
  };
  await copyFile(notebook, join(place, "index.html"));
  const ours: InlineConfig = {
    root: place,
    configFile: false,
    logLevel: "error",
    plugins: [kit.observable(), served()],
    resolve: {
      alias: [
        { find: /^engine$/, replacement: join(root, "engine/index.ts") },
        { find: /^figures$/, replacement: join(root, "lessons/figures.ts") },
        {
          find: /^@observablehq\/plot$/,
          replacement: join(root, "node_modules/@observablehq/plot/src/index.js"),
        },
      ],
    },
    build: { outDir: folder, rollupOptions: { input: join(place, "index.html") } },
  };
  await build(mergeConfig(kit.config(), ours));
}

/** Takes Inputs and Plot from this machine; as published, a reader's browser fetches them from another host. */
function served(): Plugin {
  const elsewhere = /https:\/\/cdn\.jsdelivr\.net\/npm\/(@observablehq\/(?:inputs|plot))(?:\/\+esm)?/g;
  return {
    name: "served",
    enforce: "pre",
    transform: (code, id) =>
      /@observablehq\/notebook-kit/.test(id) ? code.replace(elsewhere, "$1") : undefined,
  };
}
