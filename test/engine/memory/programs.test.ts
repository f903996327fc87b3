import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { peak } from "../../../engine/memory/timeline/peak.ts";
import { program, programTimeline, type Program } from "../../../engine/program.ts";
import { pytorchScript } from "../../../engine/pytorch/pytorchScript.ts";
import programs from "../../reference/pytorch-programs.json" with { type: "json" };

const rows = programs.rows as unknown as readonly {
  readonly program: Partial<Program>;
  readonly measured: number;
}[];

test("at least 40 programs have been measured, none twice", () => {
  expect(rows.length).toBeGreaterThanOrEqual(40);
  expect(new Set(rows.map((row) => JSON.stringify(row.program))).size).toBe(rows.length);
});

test.for(rows.map((row) => [JSON.stringify(row.program), row] as const))(
  "PyTorch measured what is predicted of %s",
  ([, row]) => {
    expect(peak(programTimeline(program(row.program))).bytes).toBe(row.measured);
  },
);

const python = process.env["TORCH_PYTHON"];
const [first, middle, last] = [0, Math.floor(rows.length / 2), rows.length - 1].map((place) => rows[place]);

test("the scripts measure the same where PyTorch is at hand", { timeout: 300_000 }, () => {
  if (python === undefined) {
    console.log(
      `PyTorch itself was not run: TORCH_PYTHON is not set. The file was measured by ${programs.how}`,
    );
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "programs-"));
  for (const row of [first, middle, last]) {
    const file = join(folder, "script.py");
    writeFileSync(file, pytorchScript(program(row.program)));
    const { stdout, stderr } = spawnSync(python, [file], { encoding: "utf8" });
    expect(/^measured (\d+)$/m.exec(stdout)?.[1], stderr).toBe(`${row.measured}`);
  }
  rmSync(folder, { recursive: true });
});
