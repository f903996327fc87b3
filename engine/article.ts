import { verdict } from "./article/verdict.ts";
import type { Answer, Claim, Verdict } from "./article/claim.ts";
import { drawnConvolution } from "./article/drawings/convolution.ts";
import { drawnFeatureMaps } from "./article/drawings/featureMaps.ts";
import { drawnParameters } from "./article/drawings/parameters.ts";
import { convolution } from "./article/text/convolution.ts";
import { featureMaps } from "./article/text/featureMaps.ts";
import { introduction } from "./article/text/introduction.ts";
import { networks } from "./article/text/networks.ts";
import { parameters } from "./article/text/parameters.ts";
import { pooling } from "./article/text/pooling.ts";
import { totals } from "./article/text/totals.ts";
import { training } from "./article/text/training.ts";
import { group } from "./units/group.ts";

export type { Verdict } from "./article/claim.ts";

/** A figure of the article beside the engine's answer. */
export interface Figure {
  readonly id: string;
  readonly place: string;
  /** What the article says. */
  readonly article: string;
  /** What the engine answers, in full. */
  readonly computed: string;
  /** The same in bytes, where it is a byte count. */
  readonly bytes: number | null;
  readonly verdict: Verdict;
  /** How the answer comes about, and how the printed figure comes from it. */
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
export function article(): readonly Figure[] {
  return checked().map(({ figure }) => figure);
}

/** Every figure with the verdict worked out anew, which must be the one declared. */
export function checked(): readonly { readonly figure: Figure; readonly found: Verdict }[] {
  const all = claims();
  return all.map((claim) => {
    const restated = all.find(({ id }) => id === claim.restated);
    const { verdict: found, reading } = verdict(claim, restated);
    return { figure: figure(claim, reading), found };
  });
}

function claims(): readonly Claim[] {
  return [
    ...introduction(),
    ...convolution(),
    ...drawnConvolution(),
    ...pooling(),
    ...parameters(),
    ...drawnParameters(),
    ...totals(),
    ...networks(),
    ...featureMaps(),
    ...drawnFeatureMaps(),
    ...training(),
  ];
}

function figure({ id, place, article, answer, derivation, source, verdict }: Claim, reading: string): Figure {
  return {
    id,
    place,
    article,
    computed: text(answer),
    bytes: "bytes" in answer ? answer.bytes : null,
    verdict,
    derivation: reading === "" ? derivation : `${derivation}; ${reading}`,
    ...(source === undefined ? {} : { source }),
  };
}

function text(answer: Answer): string {
  if ("bytes" in answer) return `${group(answer.bytes)} B`;
  if ("counts" in answer) return answer.counts.map((count) => group(count)).join(", ");
  return "text" in answer ? answer.text : "not computed";
}
