import { expectOptions, optionKinds, oneOf, unitNames, type Known } from "engine";
import { bytes, formatBytes, history, peak, type Phase, type Timeline, type UnitName } from "engine";
import { drawBytes } from "./drawBytes.ts";
import { html, svg, type Figure } from "./html.ts";
import { kindNames, kinds } from "./kind.ts";
import { areasOf, shownBytes } from "./memoryTimeline/areasOf.ts";
import { bandsOf, placeOf, type Column } from "./memoryTimeline/bandsOf.ts";
import { ACROSS, drawPlane, heightOf, UP } from "./plane.ts";
import { byteTicks } from "./ticks.ts";

export interface TimelineOptions {
  /** The event after which we look, counted from 0; one past the end counts as the last. */
  readonly moment: number;
  /** The input that a place of the drawing sets to its event. */
  readonly input?: string;
  /** The reader's unit for bytes; the input `unit`. */
  readonly unit: UnitName;
  /** Other words for the phases. */
  readonly phases?: Readonly<Partial<Record<Phase, string>>>;
  /** Words that stand at the height of memory after an event; one past the end counts as the last. */
  readonly notes?: readonly TimelineNote[];
}

export interface TimelineNote {
  readonly event: number;
  readonly text: string;
  /** Whether it is left out on a phone, where it would lie on other lines. */
  readonly isSpare?: boolean;
}

const phaseNames = {
  load: "load",
  forward: "forward",
  backward: "backward",
  optimizer: "optimizer",
} as const;

const known: Known<TimelineOptions> = {
  moment: optionKinds.number,
  input: optionKinds.text,
  unit: oneOf(...unitNames),
  phases: optionKinds.record,
  notes: optionKinds.list,
};

/**
 * The memory in the course of a step, kind upon kind, with its peak and the moment at which the reader looks.
 *
 *     memoryTimeline(trainingTimeline(zoo.vgg16.network({ batch: 32 })), { moment, unit })
 *
 * Pointing at a place and choosing it sets `input`, by default `moment`, to the event there.
 */
export function memoryTimeline(timeline: Timeline, options: TimelineOptions): Figure {
  expectOptions("memoryTimeline", options, known);
  const { unit, input = "moment", phases, notes = [] } = options;
  const moments = history(timeline);
  const moment = Math.max(0, Math.min(options.moment, moments.length - 1));
  const most = peak(timeline);
  const top = most.bytes * 1.14;
  const bands = bandsOf(moments);
  const columns = bands.flatMap((band) => band.columns);
  const areas = areasOf(moments, columns, top);
  const now = moments[moment]!;
  const names = { ...phaseNames, ...phases };
  const text = (count: number) => formatBytes(count, unit);
  const at = ({ phase, step, bytes }: (typeof moments)[number]) => `${names[phase]}, ${step}: ${text(bytes)}`;
  const label =
    `Memory over ${moments.length} events of ${timeline.network}: ` +
    `at most ${text(most.bytes)}, at event ${most.event} (${names[most.phase]}, ${most.step}); ` +
    `at event ${moment}, ${at(now)}`;

  const render = (document: Document) => {
    const field = (column: Column) => {
      const place = {
        x: across(column.from),
        y: 0,
        width: across(column.to) - across(column.from),
        height: UP,
      };
      const { step } = moments[column.event]!;
      const title = svg(document, "title", {}, at(moments[column.event]!));
      return svg(
        document,
        "rect",
        { [`data-set-${input}`]: column.event, "data-part": step, ...place },
        title,
      );
    };
    const line = (name: string, x1: number, y1: number, x2: number, y2: number) =>
      svg(document, "line", { class: name, x1, y1, x2, y2 });
    const [peakX, nowX] = [most.event, moment].map((event) => across(placeOf(columns, event)));
    const peakY = heightOf(most.bytes, top);
    const shapes = [
      ...areas.map(({ kind, path }) => svg(document, "path", { class: `area of-${kind}`, d: path })),
      ...bands.slice(1).map(({ from }) => line("border", across(from), 0, across(from), UP)),
      line("peak", 0, peakY, ACROSS, peakY),
      line("playhead", nowX!, 0, nowX!, UP),
      svg(document, "g", { class: "moments" }, ...columns.map(field)),
    ];
    const placed = (name: string, x: number, y: number, words?: string, leftward = x > ACROSS / 2) => {
      const style = `--x: ${x / (ACROSS / 100)}; --y: ${y / (UP / 100)}`;
      return html(document, "span", { class: `${name}${leftward ? " leftward" : ""}`, style }, words);
    };
    const words = [
      ...areas.flatMap(({ kind, room }) =>
        room ? [placed(`area-name of-${kind}`, across(room.x), room.y, kindNames[kind])] : [],
      ),
      placed("dot", peakX!, peakY),
      placed("told-peak", peakX!, peakY, `peak ${text(most.bytes)}`),
      ...notes.map(({ event, text: words, isSpare }) => {
        const noted = Math.max(0, Math.min(event, moments.length - 1));
        const x = across(placeOf(columns, noted));
        return placed(
          isSpare ? "told-note spare" : "told-note",
          x,
          heightOf(moments[noted]!.bytes, top),
          words,
          x > ACROSS / 4,
        );
      }),
      placed("dot now", nowX!, heightOf(now.bytes, top)),
    ];
    const plane = drawPlane(document, {
      label,
      ticks: byteTicks(top, unit),
      top,
      shapes,
      words,
      role: "group",
    });
    const shares = bands.map(({ from, to }) => `${Math.round((to - from) * 1000)}fr`).join(" ");
    const strip = bands.map((band) => html(document, "span", {}, names[band.phase]));
    return html(
      document,
      "div",
      { class: "timeline" },
      readout(document),
      html(document, "p", { class: "axis-name" }, "bytes alive"),
      plane,
      html(document, "div", { class: "phases", style: `grid-template-columns: ${shares}` }, ...strip),
      html(document, "p", { class: "axis" }, "events in order, each a tensor that comes or goes →"),
    );
  };

  /** Draws the phase, the step and the bytes by kind at the moment: the key to the colours, too. */
  function readout(document: Document): Element {
    const byKind = shownBytes(now);
    const derivation = (of: string) => `${of} after event ${moment} of ${moments.length}`;
    const where = `${names[now.phase]}, ${now.step}`;
    const total = drawBytes(document, bytes(now.bytes, derivation("everything alive")));
    const entries = kinds
      .filter((kind) => areas.some((area) => area.kind === kind))
      .map((kind) => {
        const count = drawBytes(document, bytes(byKind[kind], derivation(kindNames[kind])));
        return html(
          document,
          "li",
          { class: `of-${kind}` },
          html(document, "i", { class: "swatch" }),
          kindNames[kind],
          " ",
          count,
        );
      });
    const first = html(document, "p", { class: "where" }, where, " ", html(document, "b", {}, total));
    return html(
      document,
      "div",
      { class: "readout" },
      first,
      html(document, "ul", { class: "key", role: "list" }, ...entries),
    );
  }
  const rows = columns.map(({ event }) => {
    const { phase, step, bytes } = moments[event]!;
    const byKind = shownBytes(moments[event]!);
    const shown = Object.fromEntries(areas.map(({ kind }) => [`${kindNames[kind]} (B)`, byKind[kind]]));
    return { event, phase: names[phase], step, ...shown, "together (B)": bytes };
  });
  return { render, data: [{ rows }] };
}

const across = (part: number): number => Math.round(part * ACROSS);
