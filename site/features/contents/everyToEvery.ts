import { short } from "./rectangle.ts";

/** The inputs and neurons that are drawn. */
const drawn = { inputs: 8, neurons: 5 };

/** A fully connected layer: a weight from every input to every neuron. */
export function everyToEvery(): string {
  const place = (k: number, count: number) => 36 + (k - (count - 1) / 2) * 9;
  const lines = Array.from({ length: drawn.inputs * drawn.neurons }, (_, k) => {
    const [from, to] = [Math.floor(k / drawn.neurons), k % drawn.neurons];
    return `M20 ${short(place(from, drawn.inputs))}L76 ${short(place(to, drawn.neurons))}`;
  });
  const dots = (x: number, count: number, kind: string) =>
    Array.from(
      { length: count },
      (_, k) => `<circle class="${kind}" cx="${x}" cy="${short(place(k, count))}" r="2.6"/>`,
    ).join("");
  return [
    `<path class="line weights" d="${lines.join("")}"/>`,
    dots(20, drawn.inputs, "ink"),
    dots(76, drawn.neurons, "activations"),
  ].join("");
}
