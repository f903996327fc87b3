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
  /** Samples of the objects that it hands to cells, which are frozen with their classes. */
  readonly handsOut?: () => unknown;
}

/** A value that the page has once for all its cells: a member of `inputs` that changes. */
export interface KernelSetting {
  readonly name: string;
  readonly initial: unknown;
  accepts(value: unknown): boolean;
}

/** A kind of value that is shown in a way of its own. Each method returns undefined for a value of another kind. */
export interface ValueKind {
  /** The value as the whole output of a cell. */
  show?(value: unknown, cell: string): readonly Tree[] | undefined;
  /** The value as a word in a line. */
  word?(value: unknown): TreeElement | undefined;
  /** The value in a form that JSON has. */
  json?(value: unknown): unknown;
}

/** A kind of amount that has units, for questions that ask for one. */
export interface Quantity {
  /** Its name in a sentence, such as “a byte count”. */
  readonly name: string;
  /** The amount that a value stands for, in the smallest unit; undefined for a value of another kind. */
  amountOf(value: unknown): number | undefined;
  /** The units that a guess may have, with their sizes: first the usual ones, from the smallest. */
  readonly units: readonly (readonly [name: string, size: number])[];
  /** The number of usual units. */
  readonly usual: number;
  /** The part of the answer by which a guess may be off. */
  readonly within: number;
  /** The answer as its cell shows it. */
  show(value: unknown, amount: number): readonly Tree[];
  /** The sizes in which a rounded answer still counts as right. */
  readonly rounded: readonly number[];
  /** The hint for a guess that a common mistake explains. */
  hint(guess: number, answer: number): string | undefined;
}
