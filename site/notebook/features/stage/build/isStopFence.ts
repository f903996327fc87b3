import { CellError } from "../../../kernel/cellError.ts";
import { nearest } from "../../../kernel/nearest.ts";

/**
 * Whether a fence holds a stop of the lesson's deck: `yaml stop`.
 *
 * Throws a CellError for a fence that was probably meant to be one, and would stand on the page as text.
 */
export function isStopFence(lang: string, meta: string): boolean {
  const fence = `${lang} ${meta}`.trim().split(/\s+/).join(" ");
  if (fence === "yaml stop") return true;
  if (!fence.split(" ").some((word) => nearest(word, ["stop"]) !== undefined)) return false;
  throw new CellError(`unknown fence "${fence}".`, { remedy: 'Write "yaml stop" for a stop of the deck.' });
}
