import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reachableSources } from "../../../site/notebook/worker/reachableSources.ts";

/** A folder with these files. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "reached-"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const bars = 'import { axis } from "./axis.ts";\nexport const bars = axis;';
const axis = "export const axis = 1;";
const curve = 'import { axis } from "./axis.ts";\nexport const curve = axis, slope = 2;';

test("a name brings its own file and what that imports, and nothing of the others", async () => {
  const index =
    'export { bars, type Bar } from "./bars.ts";\nexport { curve, slope as steepness } from "./curve.ts";';
  const folder = await folderOf({ "index.ts": index, "bars.ts": bars, "axis.ts": axis, "curve.ts": curve });
  const reached = async (...names: readonly string[]) =>
    (await reachableSources(join(folder, "index.ts"), new Map(names.map((name) => [name, "all"])))).sort();
  expect(await reached()).toEqual([]);
  expect(await reached("bars")).toEqual([axis, bars].sort());
  expect(await reached("steepness")).toEqual([axis, curve].sort());
  expect(await reached("*")).toEqual([axis, bars, curve].sort());
  await expect(reached("pie")).rejects.toThrow(/"pie" is not exported there/);
});

test("a name that is declared beside those that are exported again brings the file itself", async () => {
  const index = 'export { bars } from "./bars.ts";\nexport const twice = (n: number) => 2 * n;';
  const folder = await folderOf({ "index.ts": index, "bars.ts": bars, "axis.ts": axis });
  const reached = await reachableSources(join(folder, "index.ts"), new Map([["twice", "all"]]));
  expect(reached).toContain(index);
});
