import { nearest } from "../kernel/nearest.ts";
import { CellError } from "../kernel/errors.ts";

/** What stands behind `ts cell` on a fence. */
export interface CellOptions {
  readonly id?: string;
  /** The cell must throw; the error is its output. */
  readonly fails: boolean;
  /** Its code starts folded. */
  readonly closed: boolean;
}

/**
 * The options of a cell's fence, undefined for a fence that is no cell.
 *
 *     cellOptions("ts", "cell id=map closed") // { id: "map", fails: false, closed: true }
 *
 * Throws a CellError for an option that is not known, and for a fence that was probably meant to be a cell.
 */
export function cellOptions(lang: string, meta: string): CellOptions | undefined {
  const words = meta.split(/\s+/).filter((word) => word !== "");
  if (lang === "ts" && words[0] === "cell") return options(words.slice(1));
  const plain = lang === "ts" ? meta === "" : !/cell/i.test(`${lang} ${meta}`);
  if (plain) return undefined;
  throw new CellError(`unknown fence "${`${lang} ${meta}`.trim()}".`, {
    remedy: 'Write "ts cell" for a cell, or "ts" alone for code that does not run.',
  });
}

function options(words: readonly string[]): CellOptions {
  let id: string | undefined;
  const flags = new Set<string>();
  for (const word of words) {
    const name = /^id=([A-Za-z][\w-]*)$/.exec(word)?.[1];
    if (name !== undefined && id === undefined) id = name;
    else if ((word === "fails" || word === "closed") && !flags.has(word)) flags.add(word);
    else throw invalid(word);
  }
  return { ...(id === undefined ? {} : { id }), fails: flags.has("fails"), closed: flags.has("closed") };
}

function invalid(word: string): CellError {
  if (/^id=|^(fails|closed)$/.test(word)) {
    return new CellError(`invalid option "${word}" on a cell's fence.`, {
      remedy: "An option stands once, and an id starts with a letter, then letters, digits, _ and -.",
    });
  }
  const near = nearest(word, ["fails", "closed", "id=name"]);
  return new CellError(`unknown option "${word}" on a cell's fence.`, {
    remedy:
      near === undefined
        ? "Use id=name, fails or closed."
        : `Is "${near}" meant? Use id=name, fails or closed.`,
  });
}
