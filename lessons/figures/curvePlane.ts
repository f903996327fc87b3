import { html, svg } from "./html.ts";
import type { Kind } from "./kind.ts";
import { ACROSS, drawPlane, heightOf } from "./plane.ts";
import type { Tick } from "./ticks.ts";

export interface Curve {
  /** Its name, which stands at its last point. */
  readonly name?: string;
  readonly kind?: Kind;
  readonly dashed?: boolean;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Points with a dot. */
  readonly dots?: readonly (readonly [x: number, y: number])[];
}

export interface CurvePlane {
  /** The drawing in words. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly ticks: readonly Tick[];
  readonly curves: readonly Curve[];
  /** The place of a line from top to bottom. */
  readonly here?: number | undefined;
  /** The corners of an area that is shaded. */
  readonly shade?: readonly (readonly [x: number, y: number])[] | undefined;
  /** The words above the scale. */
  readonly title?: string;
  /** The words under the left end, the middle and the right end. */
  readonly axis: readonly [string, string, string];
}

/** Draws curves over one axis, each in the colour of its kind. */
export function drawCurvePlane(document: Document, plane: CurvePlane): Element {
  const { label, from, to, top, ticks, curves, here, shade, title, axis } = plane;
  const across = (x: number) => Math.round((ACROSS * (x - from)) / (to - from || 1));
  const tone = (kind: Kind | undefined) => (kind === undefined ? "" : ` of-${kind}`);
  const corners = (points: Curve["points"]) =>
    points.map(([x, y]) => `${across(x)},${heightOf(y, top)}`).join(" ");
  const lines = curves.map(({ kind, dashed, points }) =>
    svg(document, "polyline", {
      class: `curve${tone(kind)}${dashed ? " dashed" : ""}`,
      points: corners(points),
    }),
  );
  const shaded = shade && [svg(document, "polygon", { class: "shade", points: corners(shade) })];
  const mark =
    here === undefined
      ? []
      : [svg(document, "line", { class: "border", x1: across(here), x2: across(here), y1: 0, y2: ACROSS })];
  const at = ([x, y]: readonly [number, number]) => `--x: ${across(x) / 10}; --y: ${heightOf(y, top) / 10}`;
  const words = curves.flatMap(({ name, kind, points, dots = [] }) => {
    const last = points.at(-1);
    const spots = dots.map((dot) => html(document, "span", { class: `dot${tone(kind)}`, style: at(dot) }));
    if (name === undefined || last === undefined) return spots;
    const side = across(last[0]) > ACROSS / 2 ? " leftward" : "";
    return [
      ...spots,
      html(document, "span", { class: `told-peak told-curve${side}${tone(kind)}`, style: at(last) }, name),
    ];
  });
  const shapes = [...(shaded ?? []), ...mark, ...lines];
  return html(
    document,
    "div",
    { class: "curves" },
    title === undefined ? undefined : html(document, "p", { class: "axis-name" }, title),
    drawPlane(document, { label, ticks, top, shapes, words }),
    html(document, "p", { class: "axis" }, ...axis.map((text) => html(document, "span", {}, text))),
  );
}
