import { showBanner } from "../showBanner.ts";
import type { Drafts } from "./drafts.ts";
import { draftsPlace, writeDraftsMark } from "./draftsMark.ts";
import { restoreDrafts } from "./restoreDrafts.ts";
import type { Session } from "../session/session.ts";
import { Store } from "../store/store.ts";
import { replaceText, undoLast, type Draft, type DraftUpdate } from "./draft.ts";
import { offerEarlierDrafts } from "./offerEarlierDrafts.ts";
import { Keeper } from "./keeper.ts";
import { showNote } from "./showNote.ts";
import { loadDrafts } from "./loadDrafts.ts";
import { takeInterruptedCell, trackRunningCell } from "./trackRunningCell.ts";
import { previousPageId, pageId } from "./tabId.ts";

export interface OpenDraftsOptions {
  readonly session: Session;
  /** Shows a cell's text in its editor, if one is open. */
  readonly replace: (cell: string) => void;
  readonly say: (words: string) => void;
}

const elementOf = (cell: string) => document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`);

/** Brings back the changes that the reader left in this lesson, and keeps those that they make from here on. */
export async function openDrafts({ session, replace, say }: OpenDraftsOptions): Promise<Drafts> {
  const place = draftsPlace();
  const { lesson, version } = place;
  const store = new Store();
  const { records, running: early } = await loadDrafts(store, place);
  const running = (await takeInterruptedCell(lesson)) ?? early;
  const own = (cell: string) => session.cells.get(cell)?.original.source;
  /** The cell whose note takes the focus, for its Reset button is gone. */
  let focused: string | undefined;
  const earlier = new Map<string, Draft>();
  let opened = false;

  const mark = (): void => {
    const standings = [...keeper.states.values()];
    const changes = standings.some(({ source, other }) => (source ?? other) !== undefined);
    writeDraftsMark(
      lesson,
      changes || earlier.size > 0 ? "changes" : standings.length > 0 ? "undo" : undefined,
    );
  };
  const keeper = new Keeper({
    lesson,
    version,
    opening: pageId,
    store,
    base: own,
    running: trackRunningCell(lesson),
    put(cell, source) {
      session.setSource(cell, source ?? own(cell)!);
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
      askBeforeLeaving([...keeper.states.values()].some(({ kept }) => !kept));
      mark();
    },
    mark,
  });

  const sources: Record<string, string> = {};
  for (const [name, record] of records) {
    const cell = name.slice(name.indexOf("/") + 1);
    if (name === `${version}/${cell}` && own(cell) !== undefined) {
      // What is younger than the page comes from another tab.
      if (record.at > performance.timeOrigin && !record.rev.startsWith(previousPageId)) {
        keeper.receive(cell, record);
        continue;
      }
      keeper.load(cell, record);
      if (record.source !== undefined) sources[cell] = record.source;
    } else if (record.source !== undefined) earlier.set(name, record);
  }
  mark();
  opened = true;
  restoreDrafts(session, { sources, ...(running !== undefined && { running }) });
  offerEarlierDrafts(
    [...earlier].map(([name, draft]) => ({
      cell: name.slice(name.indexOf("/") + 1),
      draft,
      drop(gone) {
        if (gone) earlier.delete(name);
        else earlier.set(name, draft);
        const turn: DraftUpdate = gone ? replaceText(undefined) : undoLast;
        void store.update("drafts", lesson, name, (before = draft) => ({
          ...before,
          before: undefined,
          ...turn(before, false),
          at: Date.now(),
          rev: pageId,
        }));
        mark();
      },
    })),
    {
      own,
      now: (cell) => session.cells.get(cell)?.source,
      take(cell, source) {
        keeper.replace(cell, source);
        session.setSource(cell, source);
        replace(cell);
      },
      takeBack: (cell) => keeper.undo(cell),
      say,
    },
  );

  /** Takes in the drafts that other tabs stored while this one was hidden. */
  const catchUp = async (): Promise<void> => {
    for (const [name, record] of await store.all("drafts", lesson))
      if (name.startsWith(`${version}/`)) keeper.receive(name.slice(version.length + 1), record);
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
      const cells = [...keeper.states].filter(([, { source }]) => source !== undefined);
      keeper.clear(cell);
      if (cell !== undefined) focused = elementOf(cell)?.contains(document.activeElement) ? cell : undefined;
      else if (cells.length > 0) offerUndo(() => cells.forEach(([cell]) => keeper.undo(cell)), say);
    },
  };
}

function offerUndo(undo: () => void, say: (words: string) => void): void {
  const words = "The lesson’s own code is back.";
  const button = showBanner(words, { "undo-all": "Undo" }, { urgent: true }).querySelector("button")!;
  button.addEventListener("click", () => (undo(), say("Your changes are back, but not run yet.")));
  button.focus();
  say(words);
}

const preventUnload = (event: Event): void => event.preventDefault();

function askBeforeLeaving(ask: boolean): void {
  if (ask) addEventListener("beforeunload", preventUnload);
  else removeEventListener("beforeunload", preventUnload);
}
