import { banner } from "../banner.ts";
import type { Drafts } from "../drafts.ts";
import { draftsPlace, markDrafts } from "../keepsDrafts.ts";
import { restore } from "../restore.ts";
import type { Session } from "../session.ts";
import { Store } from "../store/store.ts";
import { replaced, undone, type Draft, type Turn } from "./draft.ts";
import { offerEarlier } from "./earlier.ts";
import { Keeper } from "./keeper.ts";
import { showNote } from "./note.ts";
import { recordsOf } from "./records.ts";
import { leftRunning, runningNotes } from "./running.ts";
import { lastOpening, opening } from "./tab.ts";

export interface OpenOptions {
  readonly session: Session;
  /** Shows a cell's text in its editor, where one is open. */
  readonly replace: (cell: string) => void;
  readonly say: (words: string) => void;
}

const elementOf = (cell: string) => document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`);

/** Brings back what the reader left of this lesson, and keeps what they change from here on. */
export async function openDrafts({ session, replace, say }: OpenOptions): Promise<Drafts> {
  const place = draftsPlace();
  const { lesson, version } = place;
  const store = new Store();
  const { records, running: early } = await recordsOf(store, place);
  const running = (await leftRunning(lesson)) ?? early;
  const own = (cell: string) => session.cells.get(cell)?.original.source;
  /** The cell whose note takes the focus, for its Reset is gone. */
  let focused: string | undefined;
  const earlier = new Map<string, Draft>();
  let opened = false;

  const mark = (): void => {
    const standings = [...keeper.standings.values()];
    const changes = standings.some(({ source, other }) => (source ?? other) !== undefined);
    markDrafts(lesson, changes || earlier.size > 0 ? "changes" : standings.length > 0 ? "undo" : undefined);
  };
  const keeper = new Keeper({
    lesson,
    version,
    opening,
    store,
    base: own,
    running: runningNotes(lesson),
    put(cell, source) {
      session.edited(cell, source ?? own(cell)!);
      replace(cell);
    },
    tell(cell, standing) {
      const element = elementOf(cell);
      if (element !== null) {
        const act = (action: "undo" | "swap" | "dismiss") => {
          keeper[action](cell);
          element.querySelector<HTMLElement>('[data-action="edit"]')?.focus();
        };
        // What was so before is no news.
        showNote(element, standing, { act, say: (words) => opened && say(words) });
        const undo = element.querySelector<HTMLElement>('.kept [data-action="undo"]');
        if (focused === cell && undo !== null) focused = void undo.focus() as undefined;
      }
      askBeforeLeaving([...keeper.standings.values()].some(({ kept }) => !kept));
      mark();
    },
    mark,
  });

  const sources: Record<string, string> = {};
  for (const [name, record] of records) {
    const cell = name.slice(name.indexOf("/") + 1);
    if (name === `${version}/${cell}` && own(cell) !== undefined) {
      // What is younger than the page comes from another tab.
      if (record.at > performance.timeOrigin && !record.rev.startsWith(lastOpening)) {
        keeper.heard(cell, record);
        continue;
      }
      keeper.found(cell, record);
      if (record.source !== undefined) sources[cell] = record.source;
    } else if (record.source !== undefined) earlier.set(name, record);
  }
  mark();
  opened = true;
  restore(session, { sources, ...(running !== undefined && { running }) });
  offerEarlier(
    [...earlier].map(([name, draft]) => ({
      cell: name.slice(name.indexOf("/") + 1),
      draft,
      drop(gone) {
        if (gone) earlier.delete(name);
        else earlier.set(name, draft);
        const turn: Turn = gone ? replaced(undefined) : undone;
        void store.update("drafts", lesson, name, (before = draft) => ({
          ...before,
          before: undefined,
          ...turn(before, false),
          at: Date.now(),
          rev: opening,
        }));
        mark();
      },
    })),
    {
      own,
      now: (cell) => session.cells.get(cell)?.source,
      take(cell, source) {
        keeper.replace(cell, source);
        session.edited(cell, source);
        replace(cell);
      },
      takeBack: (cell) => keeper.undo(cell),
      say,
    },
  );

  /** Hears what other tabs wrote while this one could not. */
  const catchUp = async (): Promise<void> => {
    for (const [name, record] of await store.all("drafts", lesson))
      if (name.startsWith(`${version}/`)) keeper.heard(name.slice(version.length + 1), record);
  };
  addEventListener("pagehide", () => keeper.keepNow());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keeper.keepNow();
    else void catchUp();
  });
  return {
    keep: (cell, source) => keeper.keep(cell, source),
    running: (cell) => keeper.running(cell),
    clear(cell) {
      const cells = [...keeper.standings].filter(([, { source }]) => source !== undefined);
      keeper.clear(cell);
      if (cell !== undefined) focused = elementOf(cell)?.contains(document.activeElement) ? cell : undefined;
      else if (cells.length > 0) offerUndo(() => cells.forEach(([cell]) => keeper.undo(cell)), say);
    },
  };
}

function offerUndo(undo: () => void, say: (words: string) => void): void {
  const words = "The lesson’s own code is back.";
  const button = banner(words, { "undo-all": "Undo" }, { urgent: true }).querySelector("button")!;
  button.addEventListener("click", () => (undo(), say("Your changes are back, not yet run.")));
  button.focus();
  say(words);
}

const stay = (event: Event): void => event.preventDefault();

function askBeforeLeaving(ask: boolean): void {
  if (ask) addEventListener("beforeunload", stay);
  else removeEventListener("beforeunload", stay);
}
