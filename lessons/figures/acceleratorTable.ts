import { bytes, fits, units, type Fit } from "engine";
import { html, type Figure } from "./figure.ts";
import { drawBytes } from "./drawBytes.ts";
import type { Plan, Refusal } from "./plan.ts";
import { planFigure } from "./planFigure.ts";
import { fitWords } from "./verdict.ts";

export interface Accelerator {
  readonly name: string;
  readonly vendor: string;
  /** As the source states it, in GB (10⁹ bytes) or GiB (2³⁰ bytes). */
  readonly memory: number;
  readonly unit: string;
  readonly year: number;
  /** Set for a part of a GPU: MIG or vGPU. */
  readonly part?: string;
  readonly source: string;
}

export interface Source {
  /** As it stands in a table. */
  readonly short: string;
  readonly title: string;
  readonly url: string;
  readonly read: string;
}

/** The bytes of an accelerator, as its source states them. Throws at a unit that is neither GB nor GiB. */
export function memoryOf({ name, memory, unit }: Accelerator): number {
  const prefix = [...units.MB, ...units.MiB].find(({ symbol }) => symbol === unit);
  if (prefix === undefined || !/^Gi?B$/.test(unit)) throw new RangeError(`${name}: unknown unit ${unit}`);
  return memory * prefix.bytes;
}

/**
 * Accelerators with what becomes of a plan on each: by sign and word, and what is left.
 *
 *     acceleratorTable(plan, accelerators, sources)
 */
export function acceleratorTable(
  plan: Plan | Refusal,
  accelerators: readonly Accelerator[],
  sources: Readonly<Record<string, Source>>,
): Figure {
  return planFigure(plan, ({ allocator }) => {
    const rows = accelerators.map((one) => ({ one, ...fits(allocator, memoryOf(one)) }));
    return { render: (document) => drawTable(document, rows, sources) };
  });
}

interface Row {
  readonly one: Accelerator;
  readonly fit: Fit;
  readonly leftBytes: number;
}

function drawTable(
  document: Document,
  rows: readonly Row[],
  sources: Readonly<Record<string, Source>>,
): Element {
  const count = (fit: Fit) => rows.filter((row) => row.fit === fit).length;
  const caption = `Of ${rows.length} accelerators and parts of them, ${count("surely")} surely hold this plan, ${count("if") + count("gaps")} perhaps, ${count("no")} not`;
  const head = ["Accelerator", "Memory, as stated", "Verdict", "Source, year of the GPU"].map((words) =>
    html(document, "th", { scope: "col" }, words),
  );
  const body = rows.map(({ one, fit, leftBytes }) => {
    const { sign, words } = fitWords[fit];
    const left =
      fit === "no" ? undefined : drawBytes(document, bytes(leftBytes, "memory − what the plan takes"));
    return html(
      document,
      "tr",
      { class: `fit-${fit}` },
      html(document, "th", { scope: "row" }, `${one.vendor} ${one.name}`),
      html(document, "td", { class: "number" }, `${one.memory} ${one.unit}`),
      html(document, "td", {}, html(document, "b", { "aria-hidden": "true" }, sign), ` ${words} `, left),
      html(document, "td", {}, `${sources[one.source]!.short}, ${one.year}`),
    );
  });
  const table = html(
    document,
    "table",
    {},
    html(document, "caption", {}, caption),
    html(document, "thead", {}, html(document, "tr", {}, ...head)),
    html(document, "tbody", {}, ...body),
  );
  return html(
    document,
    "div",
    { class: "scroll accelerators", tabindex: 0, role: "group", "aria-label": caption },
    table,
  );
}
