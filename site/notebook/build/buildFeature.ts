import type { MdastNode } from "satteri";
import type { Lesson } from "./lesson.ts";

/** A node of a lesson that is written for a feature. */
export interface Taken {
  readonly value: string;
  /** Whether the node shows nowhere on the page. */
  readonly isHidden?: boolean;
}

/** A part of a lesson that a feature has taken, with its place. */
export interface TakenPart {
  /** The feature's name. */
  readonly feature: string;
  readonly value: string;
  readonly line: number;
  /** The number of cells and values that stand before it. */
  readonly cells: number;
}

/** The work of a feature on lessons, before they are pages. */
export interface BuildFeature {
  readonly name: string;
  /**
   * Takes what a node of a lesson holds for the feature; undefined for nodes that are of no concern to it. Throws a
   * CellError where it was meant and is wrong.
   */
  take?(node: MdastNode): Taken | undefined;
  /** Throws a LessonError for a lesson, its cells run, in which what was taken is wrong. */
  check?(lesson: Lesson): void;
}

/** Returns what a lesson holds for a feature, in order. */
export const takenBy = (
  lesson: { readonly taken: readonly TakenPart[] },
  feature: string,
): readonly TakenPart[] => lesson.taken.filter((one) => one.feature === feature);
