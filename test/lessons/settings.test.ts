import fc from "fast-check";
import { expect, test } from "vitest";
import { all } from "./all.ts";
import type { Control } from "./settings/controlsOf.ts";
import { movable, type Movable, type Page, type Settings } from "./settings/movable.ts";
import type { Given } from "./settings/rule.ts";
import { rules } from "./settings/rules.ts";
import { silly } from "./settings/silly.ts";

/** The settings of a page while another control is moved: training takes its time. */
const standing: Readonly<Record<string, Settings>> = { "training-here": { steps: 30 } };
/** The values tried of controls that are too slow to try in full, and the others that make up for it. */
const narrowed: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  "training-here": { steps: [60, 120], batch: [8] },
  "fully-connected": { epochs: [0, 10], hidden: [32], roll: [1, 20], temperature: [0.25, 1, 5] },
};
const valuesOf = (control: Control, name: string): readonly unknown[] =>
  narrowed[name]?.[control.name] ?? control.values;
/** The number of settings that are drawn when everything moves at once; fewer if digits are learnt each time. */
const drawn = (name: string): number => ({ "training-here": 2, "fully-connected": 3 })[name] ?? 8;

const refuted = (name: string, { settings, findings, failures, values }: Page): readonly string[] => {
  const wrong = findings.flatMap(({ cell, words, figure }) => {
    const rule = rules[name]?.[cell];
    if (rule === undefined)
      return [`${cell}: nobody checks “${words}”. Write a rule in test/lessons/settings.`];
    const given: Given = {
      at: (control) => settings.get(control),
      rows: ({ cell: other = cell, table = 0 } = {}) =>
        findings.find((one) => one.cell === other)?.data[table] ?? [],
      figure,
    };
    const due = rule(given);
    return due === words ? [] : [`${cell}: says “${words}”, but “${due}” is due`];
  });
  const foolish = [...findings.map(({ words }) => words), ...values].flatMap((words) => silly(words) ?? []);
  const stands = JSON.stringify(Object.fromEntries(settings));
  return [...failures, ...wrong, ...foolish].map((problem) => `${problem}, at ${stands}`);
};

/** One control after the other through its values and back, while the others stay. */
const oneByOne = ({ controls }: Movable, name: string): readonly Settings[] =>
  controls.flatMap((control) =>
    [...valuesOf(control, name), control.initial].map((value) => ({ [control.name]: value })),
  );

/** Everything at once, drawn with a seed. */
function together({ controls }: Movable, name: string): readonly Settings[] {
  const each = controls.map(
    (control) => [control.name, fc.constantFrom(...valuesOf(control, name))] as const,
  );
  return fc.sample(fc.record(Object.fromEntries(each)), { numRuns: drawn(name), seed: 2026 });
}

for (const { path, name } of all) {
  test(`every finding of ${path} is true wherever its controls stand`, async () => {
    const page = await movable(path, standing[name]);
    const seen = new Set<string>();
    const problems = new Set<string>();
    for (const settings of [{}, ...oneByOne(page, name), ...together(page, name)]) {
      const shown = await page.move(settings);
      for (const { cell } of shown.findings) seen.add(cell);
      for (const problem of refuted(name, shown)) problems.add(problem);
    }
    expect([...problems].slice(0, 12)).toEqual([]);
    expect(
      Object.keys(rules[name]!).filter((cell) => !seen.has(cell)),
      "rules about no finding",
    ).toEqual([]);
  }, 90_000);
}
