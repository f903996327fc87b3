import { expectOptions, optionKinds, oneOf, unitNames, type Known } from "engine";
import { bytes, group, type Timeline, type UnitName } from "engine";
import { alive, type Alive } from "./aliveAt/alive.ts";
import { drawBars, type Bar } from "./drawBars.ts";
import { drawBytes } from "./drawBytes.ts";
import { html, type Figure } from "./html.ts";
import { kindNames, kinds } from "./kind.ts";

export interface AliveOptions {
  /** The reader's unit for bytes; the input `unit`. */
  readonly unit: UnitName;
  /** The number of tensors of a kind that are listed; the others are added up. */
  readonly most?: number;
}

const known: Known<AliveOptions> = { unit: oneOf(...unitNames), most: optionKinds.number };

/**
 * The tensors in memory just after an event, by kind, the largest first, with those that have just come or gone.
 *
 *     aliveAt(trainingTimeline(zoo.vgg16.network({ batch: 32 })), moment, { unit })
 *
 * An event past the end counts as the last.
 */
export function aliveAt(timeline: Timeline, moment: number, options: AliveOptions): Figure {
  expectOptions("aliveAt", options, known);
  const { unit, most = 4 } = options;
  const event = Math.max(0, Math.min(moment, timeline.events.length - 1));
  const tensors = alive(timeline, event);
  const full = Math.max(1, ...timeline.tensors.map((tensor) => tensor.bytes));

  const render = (document: Document) => {
    const groups = kinds.flatMap((kind) => {
      const own = tensors.filter((tensor) => tensor.kind === kind);
      if (own.length === 0) return [];
      const staying = own.filter(({ note }) => note !== "freed");
      const sum = bytes(total(staying), `${group(staying.length)} tensors`);
      const heading = html(document, "p", { class: `name of-${kind}` });
      heading.append(
        html(document, "i", { class: "swatch" }),
        `${kindNames[kind]} `,
        drawBytes(document, sum),
      );
      return [
        html(
          document,
          "div",
          {},
          heading,
          drawBars(document, barsOf(own, most), { unit, label: kindNames[kind], full }),
        ),
      ];
    });
    return html(document, "div", { class: "alive" }, ...groups);
  };
  return { render };
}

/** The largest tensors and those that have just changed, with the rest as one bar. */
function barsOf(tensors: readonly Alive[], most: number): readonly Bar[] {
  const rest = tensors.filter(({ note }, k) => note === undefined && k >= most);
  const listed = rest.length > 1 ? tensors.filter((tensor) => !rest.includes(tensor)) : tensors;
  const bars = listed.map(({ name, step, bytes: count, kind, note }) => {
    const whole = name.startsWith(step) ? name : `${step} ${name}`;
    return { name: whole, value: bytes(count, whole), kind, part: step, note };
  });
  if (rest.length <= 1) return bars;
  const name = `${group(rest.length)} others`;
  return [
    ...bars,
    { name, value: bytes(total(rest), `${name} together`), kind: rest[0]!.kind, several: true },
  ];
}

const total = (tensors: readonly Alive[]): number => tensors.reduce((sum, { bytes }) => sum + bytes, 0);
