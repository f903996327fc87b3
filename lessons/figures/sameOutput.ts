import { expectOptions, optionKinds, tensor, type Known, type Tensor } from "engine";
import { html, svg, type Figure } from "./html.ts";
import { numberText } from "./numberText.ts";
import { inputs, inputsOf, LEAST, MOST, type Inputs } from "./sameOutput/inputsOf.ts";

export interface SameOutputOptions {
  /** The output that is looked up in each curve, from −0.2 to 1. */
  readonly output: number;
}

const known: Known<SameOutputOptions> = { output: optionKinds.number };

/** The field's edges in the drawing, and the outputs at its lower and its upper edge. */
const [LEFT, RIGHT, TOP, FOOT, WIDTH, HEIGHT] = [24, 222, 20, 150, 230, 184];
const [LOW, HIGH] = [-0.25, 1.2];
/** Of so many inputs one is drawn: of lines so short an eye makes a curve, and the bend at 0 is among their ends. */
const DRAWN = 4;
const precise = (number: number): number => Math.round(10 * number) / 10;
const across = (input: number): number => precise(LEFT + ((RIGHT - LEFT) * (input - LEAST)) / (MOST - LEAST));
const down = (output: number): number => precise(FOOT - ((FOOT - TOP) * (output - LOW)) / (HIGH - LOW));

/**
 * Curves side by side with a line across at one output, and a dot, or a stretch, for each input that leads to it.
 *
 *     sameOutput({ ReLU: relu, GELU: gelu }, { output: -0.1 })
 */
export function sameOutput(
  functions: Readonly<Record<string, (input: Tensor) => Tensor>>,
  options: SameOutputOptions,
): Figure {
  expectOptions("sameOutput", options, known);
  const { output } = options;
  const panels = Object.entries(functions).map(([name, run]) => ({
    name,
    outputs: run(tensor(inputs)).data,
    found: inputsOf(run, output),
  }));
  const render = (document: Document) => {
    const line = (d: string, attributes = {}) =>
      svg(document, "path", { d, fill: "none", stroke: "var(--line-strong)", ...attributes });
    const words = (x: number, y: number, text: string, attributes = {}) =>
      svg(document, "text", { x, y, fill: "var(--ink-soft)", "font-size": 13, ...attributes }, text);
    const drawn = panels.map(({ name, outputs, found }) => {
      const points = inputs.map((input, k) => `${across(input)} ${down(outputs[k]!)}`);
      const curve = points.filter((_, k) => k % DRAWN === 0).join("L");
      const marks = found.ranges.flatMap(([from, to]) => [
        line(`M${across(to)} ${down(output)}V${FOOT}`, { "stroke-dasharray": "2 3" }),
        from === to
          ? svg(document, "circle", { cx: across(to), cy: down(output), r: 4.5, fill: "var(--ink)" })
          : line(`M${across(from)} ${down(output)}H${across(to)}`, {
              stroke: "var(--ink)",
              "stroke-width": 5,
            }),
      ]);
      const plot = svg(
        document,
        "svg",
        {
          viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
          role: "img",
          "aria-label": `${name}: the output ${numberText(output)} comes from ${found.words}`,
        },
        line(`M${LEFT} ${FOOT}H${RIGHT}`),
        line(`M${across(0)} ${TOP}V${FOOT}`, { stroke: "var(--line)" }),
        line(`M${LEFT} ${down(0)}H${RIGHT}`, { stroke: "var(--line)" }),
        line(`M${curve}`, { stroke: "var(--activations-text)", "stroke-width": 2 }),
        line(`M${LEFT} ${down(output)}H${RIGHT}`, { stroke: "var(--ink)", "stroke-dasharray": "5 3" }),
        ...marks,
        ...[0, 1].map((value) =>
          words(LEFT - 6, down(value) + 4, numberText(value), { "text-anchor": "end" }),
        ),
        ...[LEAST, 0, 1].map((value) =>
          words(across(value), FOOT + 15, numberText(value), { "text-anchor": "middle" }),
        ),
        words(LEFT, 12, "↑ output"),
        words(RIGHT, FOOT + 31, "input →", { "text-anchor": "end" }),
      );
      const caption = html(document, "strong", {}, name);
      return html(
        document,
        "div",
        {},
        html(document, "p", { class: "name" }, caption, ` ${found.words}`),
        plot,
      );
    });
    return html(document, "div", { class: "besides same-output" }, ...drawn);
  };
  const told = ({ ranges }: Inputs) =>
    ranges.map(([from, to]) => (from === to ? numberText(to) : `up to ${numberText(to)}`)).join(", ");
  const rows = panels.map(({ name, found }) => ({ function: name, output, inputs: told(found) || "none" }));
  return { render, data: [{ rows }] };
}
