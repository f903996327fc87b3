import { showBanner } from "../showBanner.ts";
import type { KeptDrafts } from "./drafts.ts";
import type { Session } from "../session/session.ts";

/** Brings a reader's kept changes back, none of them run, and says so with a way to run them and a way back. */
export function restoreDrafts(session: Session, { sources, running }: KeptDrafts): void {
  const cells = Object.entries(sources).filter(([id]) => session.cells.has(id));
  if (cells.length === 0) return;
  for (const [id, source] of cells) session.setSource(id, source);
  const crashed = running === undefined ? "" : ` Cell “${running}” was running when the page went away.`;
  showBanner(`Your changes from last time are back, not yet run.${crashed}`, {
    "run-all": "Run all",
    "reset-all": "Back to the lesson’s own",
  });
}
