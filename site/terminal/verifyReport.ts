import { parseArgs } from "node:util";
import type { checked, Figure, Verdict } from "../../engine/article.ts";
import { UsageError } from "./command.ts";

export const verifyHelp = `Every figure of the article beside the computed one, with its verdict.

  npm run --silent verify            as a table
  npm run --silent verify -- --json  as JSON, with the exact bytes and the derivation of each

Verdicts: exact; rounded; cut (not rounded); unit (right in another unit than it names); slip (of the pen); wrong;
unexplained (nothing gives it). Exit code 1 when a verdict no longer holds.`;

/** What `npm run verify` was asked for. Throws a UsageError for anything else. */
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

/** The figures place by place, then how many there are of each verdict. */
export function report(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ article }) => article.length));
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

function total(figures: readonly Figure[]): string {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of figures) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([verdict, count]) => `${count} ${verdict}`);
  return `${figures.length} figures: ${parts.join(", ")}`;
}

/** A line for each verdict that no longer holds. */
export function broken(all: ReturnType<typeof checked>): readonly string[] {
  return all
    .filter(({ figure, found }) => figure.verdict !== found)
    .map(({ figure: { id, article, computed, verdict }, found }) => {
      return `${id}: the article says ${article}, the engine ${computed}: declared ${verdict}, found ${found}`;
    });
}
