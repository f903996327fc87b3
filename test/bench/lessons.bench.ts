// How long lessons take: the cells of each in Node, the build of all, and the build of 50 copies of one.
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadLesson, site } from "../../site/loadLesson.ts";
import { runLesson } from "../../site/notebook/build/runLesson.ts";
import { buildSite } from "../../site/terminal/build/buildSite.ts";
import { command } from "../../site/terminal/command.ts";
import { withCopies } from "./lessons/withCopies.ts";

await command(async () => {
  const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
  const files = (await readdir("lessons")).filter((file) => file.endsWith(".mdx")).sort();
  const cells: { readonly lesson: string; readonly seconds: number }[] = [];
  for (const lesson of files) {
    const loaded = await loadLesson(join("lessons", lesson));
    cells.push({ lesson, seconds: await seconds(() => runLesson(loaded, site)) });
  }
  const builds = [
    { what: "all lessons and pages", seconds: await built(process.cwd()) },
    { what: "50 copies of convolution", seconds: await withCopies(50, built) },
  ];
  if (values.json) return console.log(JSON.stringify({ cells, builds }, null, 1));
  for (const { lesson, seconds } of cells)
    console.log(`${seconds.toFixed(2).padStart(8)} s  cells of ${lesson}`);
  for (const { what, seconds } of builds)
    console.log(`${seconds.toFixed(2).padStart(8)} s  build of ${what}`);
});

/** The seconds that the build of a tree takes. */
async function built(root: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "where-the-memory-goes-"));
  const taken = await seconds(() => buildSite({ base: "/", folder, quiet: true, root }));
  await rm(folder, { recursive: true });
  return taken;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
