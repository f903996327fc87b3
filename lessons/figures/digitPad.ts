import { expectOptions, optionKinds, type Known } from "engine";
import type { Tensor } from "engine";
import { html, svg, type Figure } from "./html.ts";

const SIDE = 8;
const FIELD = 20;

/**
 * The digit with some of its pixels turned over: paper becomes ink, and ink paper. With `of`, an example's number, only
 * what was drawn on that one: `87: 12 20; 90: 5` leaves all other digits as they were.
 */
export function turnedOver({ shape, data }: Tensor, drawn: string, of?: number): Tensor {
  const changed = Float32Array.from(data);
  for (const place of placesIn(drawn, of)) changed[place] = data[place]! < 0.5 ? 1 : 0;
  return { shape, data: changed };
}

export interface PadOptions {
  /** The input that holds the places that are turned over. */
  readonly input: string;
  /** The places that are turned over so far, as the input holds them. */
  readonly drawn: string;
  /** The number of the example that is drawn on; each keeps its own. */
  readonly of?: number;
  /** A pixel that is outlined, to be pressed first. */
  readonly press?: number | undefined;
}

const known: Known<PadOptions> = {
  input: optionKinds.text,
  drawn: optionKinds.text,
  of: optionKinds.number,
  press: optionKinds.number,
};

/**
 * A digit of 8 × 8 to draw on: each pixel turns itself over in the text input `input`, which lists those turned over.
 *
 *     digitPad(turnedOver(digit, "12 20"), { input: "drawn", drawn: "12 20" })
 */
export function digitPad(shown: Tensor, options: PadOptions): Figure {
  expectOptions("digitPad", options, known);
  const { input, drawn, of, press } = options;
  const over = placesIn(drawn, of);
  const render = (document: Document) => {
    const pixels = Array.from(shown.data, (ink, place) => {
      const [row, column] = [Math.floor(place / SIDE), place % SIDE];
      const next = over.includes(place) ? over.filter((one) => one !== place) : [...over, place];
      const told = `row ${row + 1}, column ${column + 1}: ${Math.round(ink * 100)}% ink`;
      const said = place === press ? `${told}, press here` : told;
      const square = { x: column * FIELD, y: row * FIELD, width: FIELD, height: FIELD };
      const black = svg(document, "rect", { ...square, fill: "#1b1b1b", "fill-opacity": ink });
      const paper = svg(document, "rect", {
        ...square,
        fill: "#fff",
        stroke: "#b4b4b4",
        "stroke-width": 0.5,
      });
      const sets = {
        [`data-set-${input}`]: JSON.stringify(written(drawn, of, next)),
        "data-toggle": ink < 0.5 ? "off" : "on",
        "aria-label": said,
      };
      return svg(document, "g", sets, svg(document, "title", {}, said), paper, black);
    });
    const whole = SIDE * FIELD;
    const outlined = press === undefined ? undefined : drawOutline(document, press);
    const attributes = {
      class: "digit-pad",
      "data-paint": "",
      viewBox: `0 0 ${whole} ${whole}`,
      role: "group",
    };
    const named = { ...attributes, "aria-label": "the digit, pixel by pixel" };
    const pad = svg(document, "svg", named, ...pixels, outlined);
    const undo = { type: "button", [`data-set-${input}`]: JSON.stringify(written(drawn, of, [])) };
    const back = over.length === 0 ? undefined : html(document, "button", undo, "Back to the example");
    return html(document, "div", { class: "digit" }, pad, back);
  };
  const rows = Array.from({ length: SIDE }, (_, row) => {
    const inks = Array.from(shown.data.slice(row * SIDE, (row + 1) * SIDE), (ink) => Math.round(100 * ink));
    return { row: String(row + 1), ...Object.fromEntries(inks.map((ink, k) => [`c${k + 1}`, ink])) };
  });
  return { render, data: [{ of: "ink in percent, by row and column", rows }] };
}

/** Draws a frame around a pixel, on top of it and out of the way of fingers. */
function drawOutline(document: Document, place: number): Element {
  const [x, y] = [(place % SIDE) * FIELD, Math.floor(place / SIDE) * FIELD];
  const line = { fill: "none", stroke: "#c2410c", "stroke-width": 3, "pointer-events": "none" };
  return svg(document, "rect", { class: "press", x, y, width: FIELD, height: FIELD, ...line });
}

/** The parts of a text that belong to an example each, by its number. */
const drawings = (text: string): ReadonlyMap<number, string> =>
  new Map(
    text.split(";").flatMap((part) => {
      const [, of, places] = /^\s*(\d+):(.*)$/.exec(part) ?? [];
      return of === undefined ? [] : [[Number(of), places!] as const];
    }),
  );

/** A text with other places for an example; without a number it is nothing but places. */
function written(text: string, of: number | undefined, places: readonly number[]): string {
  if (of === undefined) return places.join(" ");
  const all = new Map(drawings(text)).set(of, places.join(" "));
  return [...all].flatMap(([of, places]) => (places === "" ? [] : `${of}: ${places.trim()}`)).join("; ");
}

/** The places that a text lists for an example, each once, and only those that a digit has. */
function placesIn(text: string, of: number | undefined): readonly number[] {
  const own = of === undefined ? text : (drawings(text).get(of) ?? "");
  const places = own
    .split(/\D+/)
    .filter((word) => word !== "")
    .map(Number);
  return [...new Set(places)].filter((place) => place < SIDE ** 2);
}
