import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The place at which a class stands. */
export interface ClassPlace {
  readonly lesson: string;
  /** Counted from 1. */
  readonly stop: number;
}

/** Reads the place from what the speaker has shared; undefined as long as nobody presents. */
export function classPlace(now: unknown): ClassPlace | undefined {
  const { lesson, record } = (now ?? {}) as { lesson?: unknown; record?: { state?: { stop?: unknown } } };
  const stop = record?.state?.stop;
  if (typeof lesson !== "string" || !/^[\w-]+$/.test(lesson) || !Number.isSafeInteger(stop)) return undefined;
  return { lesson, stop: stop as number };
}

interface WrittenDeck {
  readonly stops: readonly { readonly poll?: { readonly options: readonly string[] } }[];
}

/** Counts the answers from which a class chooses at a place: none where there is no poll. */
export async function optionsAt(site: string, { lesson, stop }: ClassPlace): Promise<number> {
  const text = await readFile(join(site, "deck", `${lesson}.json`), "utf8");
  return (JSON.parse(text) as WrittenDeck).stops[stop - 1]?.poll?.options.length ?? 0;
}
