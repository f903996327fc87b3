import type { Control } from "./inputs/control.ts";
import type { Tree, TreeElement } from "./tree.ts";

/** A feature's part in the kernel, wherever that runs: in the build, in tests and in a worker. */
export interface KernelFeature {
  /** Functions of `inputs` that make a control, by name. */
  readonly controls?: Readonly<Record<string, (...given: never[]) => Control>>;
  /** Other members of `inputs`. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly setting?: KernelSetting;
  readonly values?: readonly ValueKind[];
  readonly quantity?: Quantity;
  /** Samples of what it makes and cells get hold of: they are closed to changes, with their classes. */
  readonly handsOut?: () => unknown;
}

/** A value that the page has once for all its cells: a member of `inputs` that changes. */
export interface KernelSetting {
  readonly name: string;
  readonly initial: unknown;
  accepts(value: unknown): boolean;
}

/** A kind of value that is shown in a way of its own. Each member answers undefined for a value of another kind. */
export interface ValueKind {
  /** The value as all that a cell shows. */
  show?(value: unknown, cell: string): readonly Tree[] | undefined;
  /** The value as a word in a line. */
  word?(value: unknown): TreeElement | undefined;
  /** The value as JSON can say it. */
  json?(value: unknown): unknown;
}

/** A kind of amount that has units, for questions that ask for one. */
export interface Quantity {
  /** Its name in a sentence, such as “a byte count”. */
  readonly name: string;
  /** The amount that a value stands for, in the smallest unit; undefined for a value of another kind. */
  amountOf(value: unknown): number | undefined;
  /** The units that a guess may be given in, with their sizes; first those that an amount is usually written in, from the smallest. */
  readonly units: readonly (readonly [name: string, size: number])[];
  /** So many of the units are usual. */
  readonly usual: number;
  /** A guess may be off by this part of the answer. */
  readonly within: number;
  /** The answer as its cell shows it. */
  show(value: unknown, amount: number): readonly Tree[];
  /** The sizes in which an answer that is rounded still counts as right. */
  readonly rounded: readonly number[];
  /** What helps where a common mistake explains the guess. */
  hint(guess: number, answer: number): string | undefined;
}
