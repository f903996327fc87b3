import { elementsOf, isOfClass, wordsOf } from "../../../build/elementsOf.ts";
import { CellError } from "../../../kernel/cellError.ts";
import { nearest } from "../../../kernel/nearest.ts";
import type { Result } from "../../../kernel/result.ts";
import type { TreeElement } from "../../../kernel/tree.ts";
import type { Poll } from "../deck.ts";

/**
 * Reads the answers that a class chooses from. A list holds them as they are to be read, the stop's own `answer` among
 * them; a name is a prediction's, whose answer and expected mistakes they are, the smallest first.
 *
 * Throws a CellError for a name that no prediction has, and for a prediction that expects no mistakes.
 */
export function readPoll(
  poll: string | readonly string[],
  answer: string | undefined,
  results: ReadonlyMap<string, Result>,
): Poll {
  if (typeof poll === "string") return pollOf(predictionOf(poll, results), poll);
  const right = answer === undefined ? -1 : poll.indexOf(answer);
  if (answer !== undefined && right === -1)
    throw new CellError(`the answer "${answer}" is not in its poll.`, {
      remedy: `There are ${poll.join(", ")}.`,
    });
  return { options: poll, ...(right !== -1 && { right }) };
}

function predictionOf(name: string, results: ReadonlyMap<string, Result>): TreeElement {
  const trees = [...results.values()].flatMap(({ output }) => output);
  const predictions = elementsOf(trees, ({ attributes }) => attributes["data-kind"] === "predict");
  const names = predictions.map(({ attributes }) => attributes["data-question"]!);
  const at = names.indexOf(name);
  if (at !== -1) return predictions[at]!;
  const near = nearest(name, names);
  throw new CellError(`there is no prediction "${name}".`, {
    remedy: near === undefined ? `There are ${names.join(", ")}.` : `Did you mean "${near}"?`,
  });
}

function pollOf({ children }: TreeElement, name: string): Poll {
  const [details] = elementsOf(children, isOfClass("answer"));
  const guesses = elementsOf(details!.children, ({ attributes }) => "data-guess" in attributes);
  if (guesses.length < 2)
    throw new CellError(`the prediction "${name}" expects no mistakes to choose from.`, {
      remedy: "Give it near, or list the answers.",
    });
  const sizeOf = ({ attributes }: TreeElement): number => Number(attributes["data-guess"]);
  const sorted = guesses.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  return {
    options: sorted.map(({ attributes, children }) => attributes["data-words"] ?? wordsOf(children)),
    right: sorted.findIndex(({ tag }) => tag === "p"),
  };
}
