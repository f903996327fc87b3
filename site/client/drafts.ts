/** What the page keeps of a reader's changes, so that nothing is lost when it goes. */
export interface Drafts {
  keep(cell: string, source: string | undefined): void;
  /** Notes the cell that runs, so that a page that dies of it does not run it again. */
  running(cell: string | undefined): void;
  clear(): void;
}

export interface Kept {
  readonly sources: Readonly<Record<string, string>>;
  readonly running?: string;
}

/** Drafts in the browser's storage; where that is closed, for as long as the page lives. */
export function drafts(key: string): Drafts & { readonly kept: Kept } {
  const kept = read(key);
  const sources = new Map(Object.entries(kept.sources));
  let running: string | undefined;
  const write = (): void => {
    try {
      if (sources.size === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify({ sources: Object.fromEntries(sources), running }));
    } catch {
      // Storage is closed or full: the drafts live with the page.
    }
  };
  return {
    kept,
    keep(cell, source) {
      if (source === undefined) sources.delete(cell);
      else sources.set(cell, source);
      write();
    },
    running(cell) {
      if (running === cell || sources.size === 0) return;
      running = cell;
      write();
    },
    clear() {
      sources.clear();
      write();
    },
  };
}

function read(key: string): Kept {
  try {
    const { sources, running } = JSON.parse(localStorage.getItem(key) ?? "{}") as Readonly<
      Record<string, unknown>
    >;
    const texts = Object.entries(sources ?? {}).filter(([, source]) => typeof source === "string");
    return {
      sources: Object.fromEntries(texts) as Record<string, string>,
      ...(typeof running === "string" && { running }),
    };
  } catch {
    return { sources: {} };
  }
}
