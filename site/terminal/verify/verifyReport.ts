import { parseArgs } from "node:util";
import type { checkVerdicts, ArticleFigure } from "../../../engine/article.ts";
import { tally, tallyText } from "../../article/tally.ts";
import { UsageError } from "../command.ts";

export const verifyHelp = `Every figure of the article beside the computed one, with its verdict.

  npm run --silent verify            as a table
  npm run --silent verify -- --json  as JSON, with the exact bytes and the derivation of each

Verdicts: exact; rounded; cut (not rounded); unit (right in another unit than it names); slip (of the pen); wrong;
sourced (not computed, a source says the same); unexplained (nothing that the article states gives it). Exit code 1 when
a verdict no longer holds.`;

/** Reads the options of `npm run verify`. Throws a UsageError for anything else. */
export function readVerifyOptions(words: readonly string[]): {
  readonly json: boolean;
  readonly help: boolean;
} {
  try {
    const options = {
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    } as const;
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    const [problem] = (error as Error).message.split(/\.(?:\s|$)/);
    throw new UsageError(`${problem}. Known options: --json, --help.`);
  }
}

// A longer quotation pushes its own line alone.
const widest = 62;

/** The figures place by place, then their numbers by verdict, and by the way they were checked. */
export function verifyReport(figures: readonly ArticleFigure[]): string {
  const width = Math.min(widest, Math.max(...figures.map(({ article }) => article.length)));
  const names = Math.max(...figures.map(({ id }) => id.length));
  const rows = figures.flatMap(({ id, place, article, computed, verdict }, index) => {
    const heading =
      place === figures[index - 1]?.place ? [] : ["", `${place[0].toUpperCase()}${place.slice(1)}`];
    return [
      ...heading,
      `  ${id.padEnd(names)}  ${verdict.padEnd(11)}  ${article.padEnd(width)}  ${computed}`,
    ];
  });
  return [...rows.slice(1), "", total(figures)].join("\n");
}

function total(figures: readonly ArticleFigure[]): string {
  const counts = tally(figures);
  const verdicts = [...counts.verdicts].map(([verdict, count]) => `${count} ${verdict}`);
  return `Verdicts: ${verdicts.join(", ")}\n${counts.figures} figures: ${tallyText(counts)}`;
}

/** A line for each verdict that no longer holds. */
export function brokenVerdicts(all: ReturnType<typeof checkVerdicts>): readonly string[] {
  return all
    .filter(({ figure, found }) => figure.verdict !== found)
    .map(({ figure: { id, article, computed, verdict }, found }) => {
      return `${id}: the article says ${article}, the engine ${computed}: declared ${verdict}, found ${found}`;
    });
}
