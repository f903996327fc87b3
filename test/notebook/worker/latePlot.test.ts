import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { latePlot } from "../../../site/notebook/worker/latePlot.ts";
import type { Members } from "../../../site/notebook/worker/usedExports.ts";

const whole = 'import * as Plot from "@observablehq/plot";\n';

/** The needs of these names of a folder of figures. */
async function needed(files: Readonly<Record<string, string>>, ...names: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), "late-plot-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const index = Object.keys(files).map((name) => `export { ${name} } from "./${name}.ts";`);
  await writeFile(join(folder, "index.ts"), index.join("\n"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, `${name}.ts`), text);
  const used = new Map([["./figures", new Map(names.map((name): [string, Members] => [name, "all"]))]]);
  return latePlot(used, { "./figures": join(folder, "index.ts") });
}

const bars = `${whole}export const bars = () => Plot.plot({ marks: [Plot.barX([1]), Plot.ruleX([0])] });`;

test("the functions that figures call are found, and the figures that wait for them", async () => {
  const files = {
    bars,
    both: 'import { bars } from "./bars.ts";\nexport const both = () => bars();',
    strip: "1",
  };
  expect(await needed(files, "both", "strip")).toEqual({
    functions: ["barX", "plot", "ruleX"],
    needs: { "./figures": ["both"] },
  });
});

test("where nothing draws with Plot there is nothing to come", async () => {
  expect(await needed({ bars, strip: "1" }, "strip")).toBeUndefined();
});

test("what is no call of a function has Plot come at once", async () => {
  for (const use of ["Plot.identity", "f(Plot)", "Plot.barX([1]).plot()"])
    expect(await needed({ bars: `${whole}export const bars = () => ${use};` }, "bars"), use).toBeUndefined();
  expect(
    await needed({ bars: 'import { plot } from "@observablehq/plot";\nplot();' }, "bars"),
  ).toBeUndefined();
});

test("cells that import Plot themselves wait for what they import", async () => {
  const own = new Map([["@observablehq/plot", new Map<string, Members>([["dot", "all"]])]]);
  expect(await latePlot(own, {})).toEqual({ functions: ["dot"], needs: { "@observablehq/plot": ["dot"] } });
  expect(await latePlot(new Map([["@observablehq/plot", new Map([["*", "all"]])]]), {})).toBeUndefined();
});
