import type { Timeline } from "engine";
import { shownAs, type Kind } from "../kind.ts";

export interface Alive {
  readonly name: string;
  readonly step: string;
  readonly bytes: number;
  readonly kind: Kind;
  /** The effect of the event itself on the tensor. */
  readonly note: "new" | "freed" | undefined;
}

/** The tensors in memory just after an event, the largest first; one that the event freed is still among them. */
export function alive({ tensors, events }: Timeline, event: number): readonly Alive[] {
  const kinds = new Map<number, Kind>();
  events.slice(0, event + 1).forEach(({ type, tensor, kind }, at) => {
    if (type === "free" && at < event) kinds.delete(tensor);
    else kinds.set(tensor, shownAs[kind]);
  });
  const last = events[event];
  const note = last?.type === "free" ? "freed" : last?.type === "allocate" ? "new" : undefined;
  return [...kinds]
    .map(([position, kind]): Alive => {
      const { name, step, bytes } = tensors[position]!;
      return {
        name,
        step: owner(name, kind) ?? step,
        bytes,
        kind,
        note: position === last?.tensor ? note : undefined,
      };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

/** The step to which an optimizer's state belongs, `conv1` of `conv1.weight exp_avg`: it comes into being elsewhere. */
const owner = (name: string, kind: Kind): string | undefined =>
  kind === "optimizer" ? /^(.+)\.\w+ /.exec(name)?.[1] : undefined;
