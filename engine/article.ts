import { answerText } from "./article/answer.ts";
import type { Claim, Verdict } from "./article/claim.ts";
import { claims } from "./article/claims.ts";
import { verdict } from "./article/verdict.ts";

export type { Verdict } from "./article/claim.ts";

/** A figure of the article beside the engine's answer. */
export interface ArticleFigure {
  readonly id: string;
  readonly place: string;
  /** The figure as the article has it. */
  readonly article: string;
  /** The engine's answer in full, or a source's. */
  readonly computed: string;
  /** The same in bytes, where it is a byte count. */
  readonly bytes: number | null;
  readonly verdict: Verdict;
  /** The derivation of the answer, and of the printed figure from it. */
  readonly derivation: string;
  /** For what is not computed. */
  readonly source?: string;
}

/**
 * Every figure of the article's text and drawings, in its order: where it stands, what it says, the engine's answer, and
 * how the two stand to each other.
 *
 *     article().find(({id}) => id === "conv1-bytes")?.bytes // 7,168
 */
export function article(): readonly ArticleFigure[] {
  return checkVerdicts().map(({ figure }) => figure);
}

/** A figure with the verdict that was worked out anew. */
export interface CheckedVerdict {
  readonly figure: ArticleFigure;
  readonly found: Verdict;
}

let checked: readonly CheckedVerdict[] | undefined;

/** Every figure with the verdict worked out anew, which must be the one declared. */
export function checkVerdicts(): readonly CheckedVerdict[] {
  // Two seconds of arithmetic, for which many ask.
  return (checked ??= workOut(claims()));
}

const workOut = (all: readonly Claim[]): readonly CheckedVerdict[] =>
  all.map((claim) => {
    const { verdict: found, reading } = verdict(claim, all);
    return { figure: figure(claim, reading), found };
  });

function figure({ id, place, article, answer, derivation, verdict }: Claim, reading: string): ArticleFigure {
  return {
    id,
    place,
    article,
    computed: answerText(answer),
    bytes: "bytes" in answer ? answer.bytes : null,
    verdict,
    derivation: reading === "" ? derivation : `${derivation}; ${reading}`,
    ...("source" in answer ? { source: answer.source } : {}),
  };
}
