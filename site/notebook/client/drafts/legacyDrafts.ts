import type { Draft } from "./draft.ts";

/** Drafts in the form that the site kept at first: one map for each version of a lesson. */
export interface LegacyDrafts {
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly running: string | undefined;
  /** Deletes them, once they are stored in the present form. */
  forget(): void;
}

/** Reads a lesson's drafts in the old form; their keys begin with `start`, and end with the version. */
export function readLegacyDrafts(start: string): LegacyDrafts {
  const drafts = new Map<string, Draft>();
  let running: string | undefined;
  let keys: string[] = [];
  try {
    keys = Object.keys(localStorage).filter((key) => key.startsWith(start) && !key.endsWith("/questions"));
  } catch {
    // Then there are none.
  }
  for (const key of keys) {
    const map = mapIn(localStorage.getItem(key));
    if (typeof map.running === "string") running = map.running;
    for (const [cell, source] of Object.entries(map.sources ?? {})) {
      if (typeof source !== "string") continue;
      const name = `${key.slice(start.length)}/${cell}`;
      drafts.set(name, { at: 1, rev: "", source, other: undefined, base: undefined, before: undefined });
    }
  }
  return { drafts, running, forget: () => keys.forEach((key) => localStorage.removeItem(key)) };
}

interface Found {
  readonly sources?: Readonly<Record<string, unknown>>;
  readonly running?: unknown;
}

function mapIn(text: string | null): Found {
  try {
    const map: unknown = JSON.parse(text ?? "");
    return typeof map === "object" && map !== null ? map : {};
  } catch {
    return {};
  }
}
