import { showBanner } from "../showBanner.ts";
import type { KeptDrafts } from "./drafts.ts";
import type { Session } from "../session/session.ts";

/** Brings a reader's changes back without running them, and says so, with buttons that run or reset them all. */
export function restoreDrafts(session: Session, { sources, running }: KeptDrafts): void {
  const cells = Object.entries(sources).filter(([id]) => session.cells.has(id));
  if (cells.length === 0) return;
  for (const [id, source] of cells) session.setSource(id, source);
  const crashed = running === undefined ? "" : ` Cell “${running}” was running when the page went down.`;
  showBanner(`Your changes from last time are back, but not run yet.${crashed}`, {
    "run-all": "Run all",
    "reset-all": "Reset all",
  });
}
