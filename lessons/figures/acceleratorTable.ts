import { bytes, fits, type Fit, type Fitting } from "engine";
import { drawBytes } from "./drawBytes.ts";
import { html, type Figure } from "./html.ts";
import { boundsOf, memoryOf, type Accelerator, type Bound } from "./memoryOf.ts";
import type { Estimate, RefusedChoices } from "./estimate.ts";
import { planFigure } from "./planFigure.ts";
import { fitWords } from "./fitVerdict.ts";

export interface MemorySource {
  /** The source's name in a table. */
  readonly short: string;
  readonly title: string;
  readonly url: string;
  readonly read: string;
}

type Sources = Readonly<Record<string, MemorySource>>;

/**
 * Accelerators in the order given, each with a verdict on a plan, by sign and word, and the memory that is left.
 *
 *     acceleratorTable(plan, accelerators, sources)
 */
export function acceleratorTable(
  plan: Estimate | RefusedChoices,
  accelerators: readonly Accelerator[],
  sources: Sources,
): Figure {
  return planFigure(plan, ({ allocator }) => {
    const rows = accelerators.map((one) => ({ one, ...fits(allocator, memoryOf(one)) }));
    return { render: (document) => drawTable(document, rows, sources) };
  });
}

interface Row extends Fitting {
  readonly one: Accelerator;
}

function drawTable(document: Document, rows: readonly Row[], sources: Sources): Element {
  const count = (...kinds: readonly Fit[]) => rows.filter(({ fit }) => kinds.includes(fit)).length;
  const caption = `This plan fits amply on ${count("amply")} of ${rows.length} accelerators and shares of them, perhaps on ${count("if", "gaps", "reading")}, not on ${count("no")}`;
  const head = ["Accelerator", "Memory, as reported", "Verdict", "Reported by"].map((words) =>
    html(document, "th", { scope: "col" }, words),
  );
  const table = html(
    document,
    "table",
    {},
    html(document, "caption", {}, caption),
    html(document, "thead", {}, html(document, "tr", {}, ...head)),
    html(document, "tbody", {}, ...rows.map((row) => drawRow(document, row, sources))),
  );
  return html(
    document,
    "div",
    { class: "scroll accelerators", tabindex: 0, role: "group", "aria-label": caption },
    table,
  );
}

function drawRow(document: Document, { one, fit, leftBytes }: Row, sources: Sources): Element {
  const { least, most } = boundsOf(one);
  const draw = ({ bytes: count, read }: Bound) => drawBytes(document, bytes(count, read));
  const memory = least.bytes === most.bytes ? [draw(least)] : [draw(least), " to ", draw(most)];
  const { sign, words } = fitWords[fit];
  const left =
    fit === "no" ? undefined : drawBytes(document, bytes(leftBytes, "memory − what the plan takes"));
  return html(
    document,
    "tr",
    { class: `fit-${fit}` },
    html(document, "th", { scope: "row" }, `${one.vendor} ${one.name}, ${one.year}`),
    html(document, "td", {}, ...memory),
    html(
      document,
      "td",
      {},
      html(document, "b", { "aria-hidden": "true" }, sign),
      fit === "reading" ? ` ${doubt(one)}, leaving at most ` : ` ${words} `,
      left,
    ),
    html(document, "td", {}, reported(one, sources)),
  );
}

/** The condition of a verdict if a plan fits by one reading of the memory and not by another. */
function doubt(one: Accelerator): string {
  const { least, most } = boundsOf(one);
  if (one.readings.length === 0) return `fits if its ${one.stated} GB are GiB`;
  return `fits ${most.read}, but not ${least.read}`;
}

function reported({ stated, source, readings }: Accelerator, sources: Sources): string {
  if (readings.length === 0) return `${stated} GB, stated by ${sources[source]!.short}`;
  const from = [...new Set(readings.map((reading) => reading.source))];
  return from
    .map((source) => {
      const reporters = readings.filter((reading) => reading.source === source).map(({ by }) => by);
      return `${reporters.join("; ")} (${sources[source]!.short})`;
    })
    .join(", ");
}
