import { afterAll, beforeAll, expect, test } from "vitest";
import { analyse } from "../../../site/notebook/kernel/analyse/index.ts";
import { cellsOf, said } from "../kernel/cells.ts";
import { nodeKernel } from "./nodeKernel.ts";
import { attacks } from "./realm/attacks.ts";
import { around, shared } from "./realm/shared.ts";

/** Cells that use much of the language, the engine and Plot. */
const witnesses = {
  list: "const list = [3, 1, 2].map((x) => x * 2).sort((a, b) => a - b);\nlist.join()",
  table: 'const table = new Map([["a", 1]]);\ntable',
  waits: "const waits = await Promise.all([1, Promise.resolve(2)]);\n`${waits}`.split(',')",
  layer:
    'import { layers } from "engine";\nlayers.conv2d({ inChannels: 1, outChannels: 2, kernelSize: 3 }).outputShape([1, 1, 5, 5])',
  drawing:
    'import * as Plot from "@observablehq/plot";\nPlot.plot({ marks: [Plot.dot([[1, 2], [3, 4]], { tip: true })] })',
  named:
    'class Missing extends Error {\n  constructor() {\n    super("x");\n    this.name = "Missing";\n  }\n}\nnew Missing()',
};

let kernel: Awaited<ReturnType<typeof nodeKernel>>;
let before: string;

const look = (): string => JSON.stringify(Object.keys(witnesses).map((id) => kernel.results.get(id)));

/** Runs a source as a reader's cell, and returns its result. */
async function comes(source: string): Promise<string> {
  kernel.results.delete("attack");
  await kernel.ask({ type: "replace", cell: analyse("attack", source), changed: true });
  await expect.poll(() => kernel.results.has("attack"), { timeout: 10_000 }).toBe(true);
  return said(kernel.results.get("attack"));
}

beforeAll(async () => {
  kernel = await nodeKernel(cellsOf({ ...witnesses, attack: "1" }));
  await kernel.ask({ type: "run" });
  before = look();
}, 60_000);

afterAll(() => kernel.close());

for (const { name, source, comes: expected } of attacks) {
  test(`${name} leads nowhere, and all other cells come out as before`, async () => {
    expect(await comes(source)).toMatch(expected);
    await kernel.ask({ type: "run", cells: Object.keys(witnesses) });
    expect(look()).toBe(before);
  });
}

for (const [name, expression] of Object.entries(shared)) {
  test(`${name} cannot be changed, by whatever way`, async () => {
    const said = await comes(`${around}
const it: any = ${expression};
const key: any = Reflect.ownKeys(it).find((key) => !["length", "arguments", "caller"].includes(key as string));
[
  it === undefined ? "not found" : "",
  tries(() => { it.leak = 1; }),
  tries(() => { it[Symbol.toPrimitive] = 1; }),
  tries(() => { it[key] = 1; }),
  tries(() => Reflect.defineProperty(it, "leak", { value: 1 })),
  tries(() => Reflect.deleteProperty(it, key) && key !== undefined),
  tries(() => Reflect.setPrototypeOf(it, {})),
].join("") === "" ? "closed" : [it === undefined, tries(() => { it.leak = 1; }), tries(() => { it[key] = 1; }), String(key)].join()`);
    expect(said).toBe("closed");
  });
}
