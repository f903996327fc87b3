import { expectOptions, optionKinds, oneOf, unitNames, type Known } from "engine";
import { largestOf } from "./largestOf.ts";
import { bytes, formatBytes, type Moment, type UnitName } from "engine";
import { drawBytes } from "./drawBytes.ts";
import { html, svg, type Figure } from "./html.ts";
import { kindNames, kinds } from "./kind.ts";
import { areasOf, shownBytes } from "./memoryTimeline/areasOf.ts";
import { bandsOf, placeOf, type Column } from "./memoryTimeline/bandsOf.ts";
import type { PairedEvent } from "./pairedEvents.ts";
import { ACROSS, drawPlane, UP } from "./plane.ts";
import { byteTicks } from "./ticks.ts";

export interface ReflectionOptions {
  /** The event at which we look, counted from 0. */
  readonly moment: number;
  /** The input that a place of the drawing sets to its event. */
  readonly input?: string;
  /** The reader's unit for bytes; the input `unit`. */
  readonly unit: UnitName;
}

const known: Known<ReflectionOptions> = {
  moment: optionKinds.number,
  input: optionKinds.text,
  unit: oneOf(...unitNames),
};

/**
 * Predicted memory above counted memory, like a shore above its reflection in still water: if they differ, it shows.
 *
 *     reflection(pairedEvents(predicted, counted), { moment, unit })
 */
export function reflection(events: readonly PairedEvent[], options: ReflectionOptions): Figure {
  expectOptions("reflection", options, known);
  const { unit, input = "moment" } = options;
  const moment = Math.max(0, Math.min(options.moment, events.length - 1));
  const [predicted, counted] = (["predictedMoment", "countedMoment"] as const).map((side) =>
    events.map((event) => event[side] ?? nothing(event)),
  ) as [Moment[], Moment[]];
  const most = largestOf([...predicted, ...counted].map(({ bytes }) => bytes));
  const top = 1.08 * most;
  const columns = bandsOf(predicted).flatMap((band) => band.columns);
  const text = (count: number) => formatBytes(count, unit);
  const x = Math.round(placeOf(columns, moment) * ACROSS);

  const byKind = shownBytes(predicted[moment]!);

  const render = (document: Document) => {
    const field = ({ event, from, to }: Column) => {
      const [left, right] = [from, to].map((part) => Math.round(part * ACROSS)) as [number, number];
      const { phase, step } = events[event]!;
      const [one, other] = [predicted[event]!, counted[event]!].map(({ bytes }) => text(bytes));
      const title = svg(document, "title", {}, `${phase}, ${step}: predicted ${one}, counted ${other}`);
      const place = { x: left, y: 0, width: right - left, height: UP };
      return svg(document, "rect", { [`data-set-${input}`]: event, ...place }, title);
    };
    const half = (moments: readonly Moment[], name: string, mirrored: boolean) => {
      const paths = areasOf(moments, columns, top).map(({ kind, path }) =>
        svg(document, "path", { class: `area of-${kind}`, d: path }),
      );
      const transform = mirrored ? `matrix(1 0 0 -1 0 ${UP})` : undefined;
      const shapes = [
        svg(document, "g", { transform }, ...paths),
        svg(document, "line", { class: "playhead", x1: x, y1: 0, x2: x, y2: UP }),
        svg(document, "g", { class: "moments" }, ...columns.map(field)),
      ];
      const ticks = byteTicks(top, unit).map((tick) =>
        mirrored ? { ...tick, value: top - tick.value } : tick,
      );
      const label = `${name}: at event ${moment} ${text(moments[moment]!.bytes)}, at most ${text(largestOf(moments.map(({ bytes }) => bytes)))}`;
      const words = [html(document, "span", { class: "half", style: mirrored ? "--y: 92" : "--y: 8" }, name)];
      const shown = mirrored ? ticks.filter((_, k) => k > 0) : ticks;
      return drawPlane(document, { label, ticks: shown, top, shapes, words, role: "group" });
    };
    const { phase, step } = events[moment]!;
    const where = html(
      document,
      "p",
      { class: "where" },
      `${phase}, ${step}: predicted ${text(predicted[moment]!.bytes)}, counted ${text(counted[moment]!.bytes)}`,
    );
    const key = html(
      document,
      "ul",
      { class: "key", role: "list" },
      ...kinds.map((kind) =>
        html(
          document,
          "li",
          { class: `of-${kind}` },
          html(document, "i", { class: "swatch" }),
          `${kindNames[kind]} `,
          drawBytes(document, bytes(byKind[kind], `${kindNames[kind]}, predicted for event ${moment}`)),
        ),
      ),
    );
    const halves = [half(predicted, "predicted", false), half(counted, "counted", true)];
    return html(
      document,
      "div",
      { class: "timeline reflection" },
      html(document, "div", { class: "readout" }, where, key),
      ...halves,
    );
  };
  const rows = columns.map(({ event }) => {
    const { phase, step } = events[event]!;
    const [above, below] = [predicted, counted].map((moments) => moments[event]!.bytes) as [number, number];
    return { event, phase, step, "predicted (B)": above, "counted (B)": below };
  });
  return { render, data: [{ rows }] };
}

/** The moment of a run that has ended: nothing is in memory. */
const nothing = ({ phase, step }: PairedEvent): Moment => ({
  step,
  phase,
  bytes: 0,
  byKind: {
    weights: 0,
    buffers: 0,
    gradients: 0,
    optimizerState: 0,
    activations: 0,
    temporaries: 0,
    input: 0,
    labels: 0,
  },
});
