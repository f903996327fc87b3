import type { Network, Timeline } from "engine";
import { alive } from "../aliveAt/alive.ts";

/** The state of a tensor at a moment: `named` is one that no computation will read again, but a variable still names. */
export type TensorState = "to come" | "alive" | "named" | "gone";

/** A tensor of a residual block. */
export interface BlockTensor {
  /** The step whose output it is. */
  readonly step: string;
  /** That step and those that work in its memory, without the block's name. */
  readonly label: string;
  /** The path on which it lies; `given` is what the block takes. */
  readonly path: "given" | "main" | "shortcut";
  readonly bytes: number;
  readonly state: TensorState;
}

/**
 * The tensors of a residual block in the order in which they come, each with its state just after an event.
 *
 * Throws when no step of the network adds two paths in that block.
 */
export function blockTensors(
  { steps }: Network,
  timeline: Timeline,
  { block, event }: { readonly block: string; readonly event: number },
): readonly BlockTensor[] {
  const isInside = (name: string) => name.startsWith(`${block}.`);
  const stepOf = new Map(steps.map((step) => [step.name, step]));
  const sum = steps.find(({ name, layer }) => isInside(name) && layer.kind === "add");
  if (sum === undefined) throw new RangeError(`residualBlock: expected a block with a sum, got ${block}`);
  const home = (name: string): string => {
    const step = stepOf.get(name);
    return step?.layer.inPlace ? home(step.inputs[0]!) : name;
  };
  const back = (name: string): readonly string[] =>
    isInside(name) ? [...back(stepOf.get(name)!.inputs[0]!), name] : [name];
  const [main, shortcut] = sum.inputs.map((name) => [...new Set(back(name).map(home))]) as [
    string[],
    string[],
  ];

  const { events, tensors } = timeline;
  const there = new Set(
    alive(timeline, event).flatMap(({ step, name, note }) =>
      name === "output" && note !== "freed" ? [step] : [],
    ),
  );
  const now = steps.findIndex(({ name }) => name === events[event]!.step);
  const isRead = (map: string) =>
    steps.some(({ inputs }, at) => at >= now && inputs.some((name) => home(name) === map));
  const came = (map: string) =>
    events.findIndex(({ type, tensor }) => type === "allocate" && isOutput(tensors[tensor]!, map)) <= event;
  const stateOf = (map: string): TensorState =>
    there.has(map) ? (isRead(map) ? "alive" : "named") : came(map) ? "gone" : "to come";
  const worksIn = (map: string) =>
    steps
      .slice(0, steps.indexOf(sum))
      .flatMap(({ name }) => (home(name) === map ? [name.slice(block.length + 1)] : []));
  const drawn =
    (path: BlockTensor["path"]) =>
    (map: string): BlockTensor => ({
      step: map,
      label: isInside(map) ? worksIn(map).join(", ") : map,
      path,
      bytes: tensors.find((tensor) => isOutput(tensor, map))!.bytes,
      state: stateOf(map),
    });
  return [
    drawn("given")(main[0]!),
    ...main.slice(1).map(drawn("main")),
    ...shortcut.slice(1).map(drawn("shortcut")),
  ];
}

const isOutput = ({ name, step }: { readonly name: string; readonly step: string }, map: string): boolean =>
  name === "output" && step === map;
