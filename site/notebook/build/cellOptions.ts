import { nearest } from "../kernel/nearest.ts";
import { CellError } from "../kernel/cellError.ts";

/** The options behind `ts cell` on a fence. */
export interface CellOptions {
  readonly id?: string;
  /** Whether the cell must throw; the error is then its output. */
  readonly fails: boolean;
  /** Whether its code starts folded. */
  readonly closed: boolean;
  /** The inputs whose controls stand above its output once more. */
  readonly hands: readonly string[];
}

/**
 * The options of a cell's fence; undefined for a fence that is no cell.
 *
 *     cellOptions("ts", "cell id=map closed") // { id: "map", fails: false, closed: true, hands: [] }
 *
 * Throws a CellError for an option that is not known, and for a fence that was probably meant to be a cell.
 */
export function cellOptions(lang: string, meta: string): CellOptions | undefined {
  const words = meta.split(/\s+/).filter((word) => word !== "");
  if (lang === "ts" && words[0] === "cell") return options(words.slice(1));
  if (!meansToRun(lang, words)) return undefined;
  throw new CellError(`unknown fence "${`${lang} ${meta}`.trim()}".`, {
    remedy: words.some((word) => word.startsWith("of=") || meant(word, ["solution", "wrong"]))
      ? 'Write "ts solution of=name" or "ts wrong of=name", with the name of the cell that it may replace.'
      : 'Write "ts cell" for a cell, or "ts" alone for code that does not run.',
  });
}

const codeLanguage = /^\W*([mc]?tsx?|typescript|[mc]?jsx?|javascript)\W*$/i;

const meant = (word: string, words: readonly string[]): boolean => nearest(word, words) !== undefined;

/** Whether a fence that is no cell was probably meant to be one: code with options, or words such as `cel`. */
const meansToRun = (lang: string, words: readonly string[]): boolean =>
  (codeLanguage.test(lang) && words.length > 0) ||
  [lang, ...words].some((word) => /cell/i.test(word) || meant(word, ["cell", "solution"]));

function options(words: readonly string[]): CellOptions {
  let id: string | undefined;
  let hands: readonly string[] | undefined;
  const flags = new Set<string>();
  for (const word of words) {
    const name = /^id=([A-Za-z][\w-]*)$/.exec(word)?.[1];
    const names = /^hands=([\w$]+(?:,[\w$]+)*)$/.exec(word)?.[1]!.split(",");
    if (name !== undefined && id === undefined) id = name;
    else if (names !== undefined && hands === undefined && new Set(names).size === names.length)
      hands = names;
    else if ((word === "fails" || word === "closed") && !flags.has(word)) flags.add(word);
    else throw invalid(word);
  }
  return {
    ...(id === undefined ? {} : { id }),
    fails: flags.has("fails"),
    closed: flags.has("closed"),
    hands: hands ?? [],
  };
}

function invalid(word: string): CellError {
  if (/^id=|^(fails|closed)$/.test(word)) {
    return new CellError(`invalid option "${word}" on a cell's fence.`, {
      remedy: "An option stands once, and an id starts with a letter, then letters, digits, _ and -.",
    });
  }
  if (/^hands(=|$)/.test(word))
    return new CellError(`invalid option "${word}" on a cell's fence.`, {
      remedy: "Write hands=stride,padding: names of inputs, each once, with commas and without spaces.",
    });
  if (/^(id|=.*)$/i.test(word))
    return new CellError(`invalid option "${word}" on a cell's fence.`, {
      remedy: "Write id=name, without spaces.",
    });
  const near = nearest(word, ["fails", "closed", "id=name", "hands=name"]);
  return new CellError(`unknown option "${word}" on a cell's fence.`, {
    remedy:
      near === undefined
        ? "Use id=name, hands=name, fails or closed."
        : `Did you mean "${near}"? Use id=name, hands=name, fails or closed.`,
  });
}
