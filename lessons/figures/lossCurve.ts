import { expectOptions, optionKinds, type Known } from "engine";
import { largestOf } from "./largestOf.ts";
import { html, svg, type Figure } from "./html.ts";
import { numberText } from "./numberText.ts";
import { ACROSS, drawPlane, heightOf } from "./plane.ts";
import { ticks } from "./ticks.ts";

/** The measurements after a step of training. */
export interface LossPoint {
  readonly step: number;
  /** The loss; missing after the last step, when no batch is read any more. */
  readonly loss?: number | undefined;
  /** The share that is right, from 0 to 1. */
  readonly accuracy?: number | undefined;
}

export interface LossOptions {
  /** The last step that there will be, so that the scale stays while points still come. */
  readonly steps?: number;
}

/** The most points that are drawn. */
const MOST = 400;
/** The part of the width that the words at the end take: they stand above the curve there. */
const WORDS = ACROSS * 0.12;

const lossOptions: Known<LossOptions> = { steps: optionKinds.number };

/**
 * The loss of a network while it trains, and its accuracy if that was measured.
 *
 *     lossCurve([{ step: 0, loss: 2.3 }, { step: 10, loss: 0.9, accuracy: 0.71 }])
 */
export function lossCurve(points: readonly LossPoint[], options: LossOptions = {}): Figure {
  expectOptions("lossCurve", options, lossOptions);
  const { steps } = options;
  const apart = Math.ceil(points.length / MOST) || 1;
  const drawn = points.filter((_, k) => k % apart === 0 || k === points.length - 1);
  const end = Math.max(1, steps ?? points.at(-1)?.step ?? 1);
  const valued = (some: readonly LossPoint[], key: "loss" | "accuracy") =>
    some.flatMap(({ step, [key]: value }) => (value === undefined ? [] : [{ step, value }]));
  // Seldom measured, so never left out.
  const known = valued(points, "accuracy");
  const percent = (value: number) => `${numberText(100 * value, 1)}%`;

  const render = (document: Document) => {
    const curve = (name: string, values: readonly Valued[], top: number, text: (value: number) => string) => {
      const places = values.map(
        ({ step, value }) => [Math.round((step / end) * ACROSS), heightOf(value, top)] as const,
      );
      const path = svg(document, "polyline", {
        class: "curve",
        points: places.map((place) => place.join(",")).join(" "),
      });
      const [x, y] = places.at(-1) ?? [0, 0];
      const last = values.at(-1);
      const beside = places.flatMap(([at, height]) => (at >= x - WORDS ? [height] : []));
      const style = (height: number) => `--x: ${x / 10}; --y: ${height / 10}`;
      const words = last && [
        html(document, "span", { class: "dot", style: style(y) }),
        html(
          document,
          "span",
          {
            class: x > ACROSS / 2 ? "told-peak leftward" : "told-peak",
            style: style(Math.min(y, ...beside)),
          },
          text(last.value),
        ),
      ];
      const said = last
        ? `from ${text(values[0]!.value)} at step ${values[0]!.step} to ${text(last.value)} at step ${last.step}`
        : "no points yet";
      const scale = ticks(top).map((value) => ({ value, text: text(value) }));
      const plane = drawPlane(document, {
        label: `${name}: ${said}`,
        ticks: scale,
        top,
        shapes: [path],
        words: words ?? [],
      });
      return html(document, "div", { class: "curved" }, html(document, "p", { class: "name" }, name), plane);
    };
    const losses = valued(drawn, "loss");
    const most = 1.06 * Math.max(largestOf(losses.map(({ value }) => value)), 0.1);
    const axis = html(
      document,
      "p",
      { class: "axis" },
      html(document, "span", {}, "step 0"),
      html(document, "span", {}, numberText(end)),
    );
    return html(
      document,
      "div",
      { class: "curves" },
      curve("loss", losses, most, numberText),
      known.length > 0 ? curve("accuracy", known, 1, percent) : undefined,
      axis,
    );
  };
  const rows = points.map(({ step, loss, accuracy }) => ({
    step: String(step),
    loss: loss ?? "",
    "read right (%)": accuracy === undefined ? "" : 100 * accuracy,
  }));
  return { render, data: [{ rows }] };
}

interface Valued {
  readonly step: number;
  readonly value: number;
}
