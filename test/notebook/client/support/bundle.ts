import { fileURLToPath } from "node:url";
import { build } from "vite";
import { storage } from "../../../../site/notebookOptions.ts";
import { mutateAsAsked } from "../../../mutations/mutate.ts";

/** A module of this folder and all it imports as one classic script that leaves its exports in `ui`. */
export async function bundle(entry: string, { minify = false } = {}): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    logLevel: "error",
    publicDir: false,
    define: { "import.meta.env.NOTEBOOK_STORAGE": JSON.stringify(storage) },
    plugins: [mutateAsAsked()],
    build: {
      write: false,
      minify,
      target: "es2022",
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ["iife"], name: "ui" },
    },
  });
  const [bundled] = Array.isArray(result) ? result : [result];
  if (bundled === undefined || !("output" in bundled)) throw new Error(`${entry}: nothing was bundled`);
  return bundled.output[0].code;
}
