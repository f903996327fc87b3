import { mdxToMdast, type Features, type MdastNode } from "satteri";
import type { TakenPart } from "./buildFeature.ts";
import type { AttemptOptions } from "./attemptOptions.ts";
import type { CellOptions } from "./cellOptions.ts";
import { explainMdx } from "./explainMdx.ts";
import type { Section } from "./outline.ts";
import { LessonError } from "./problem.ts";
import { sourceOf } from "./sourceOf.ts";
import { splitFrontMatter } from "./splitFrontMatter.ts";

/** The Markdown of lessons, on which the pages and everything else that reads a lesson agree. */
export const markdownFeatures: Features = { math: true };

/** A cell as it stands in a lesson's file. */
export interface SourceCell {
  readonly kind: "cell" | "value" | "formula-value";
  /** The line of the file on which its source starts. */
  readonly line: number;
  readonly source: string;
  readonly options: CellOptions;
}

/** A solution or an expected mistake as it stands in a lesson's file. */
export interface SourceAttempt extends AttemptOptions {
  readonly line: number;
  readonly source: string;
}

export interface SourceFormula {
  readonly line: number;
  readonly display: boolean;
  readonly tex: string;
  /** The indexes of its values in the lesson's list of cells. */
  readonly values: readonly number[];
}

/** The contents of a lesson's Markdown, each in page order. */
export interface Source {
  readonly cells: readonly SourceCell[];
  readonly formulas: readonly SourceFormula[];
  readonly programs: readonly SourceAttempt[];
  /** The parts that features have taken. */
  readonly taken: readonly TakenPart[];
  readonly sections: readonly Section[];
}

/** Reads a lesson's MDX. Throws a LessonError that names everything in it that cannot be read. */
export function readSource(text: string, file: string): Source {
  const { body } = splitFrontMatter(text);
  return sourceOf(parse(body, file), file).source;
}

function parse(body: string, file: string): MdastNode {
  try {
    return mdxToMdast(body, { features: markdownFeatures });
  } catch (error) {
    throw new LessonError([explainMdx(error, body, file)]);
  }
}
