import { freezeTimeout } from "./findFreezingCells.ts";
import { removeNote, saveNote, createNoteKey } from "./paintNote.ts";

/** The number of frames after which a new output has been painted. */
export const framesUntilPainted = 3;

/**
 * Notes the cells whose output the page is about to show, until they have been painted: a page that crashes or freezes
 * leaves its note behind. A hidden page paints once it is seen, and makes its note then.
 */
export function trackPainting(lesson: string): (cell: string) => void {
  const key = createNoteKey();
  /** The cells that the frames under way paint, and those that came since the frames began. */
  let [painting, next] = [new Set<string>(), new Set<string>()];
  let [left, began] = [0, 0];
  const write = (): void => {
    began = Date.now();
    saveNote(key, { lesson, cells: [...new Set([...painting, ...next])], at: began });
  };
  const begin = (): void => {
    [painting, next, left] = [next, new Set(), framesUntilPainted];
    write();
    requestAnimationFrame(painted);
  };
  const painted = (): void => {
    if (left === 0) return;
    if (--left > 0) return void requestAnimationFrame(painted);
    painting.clear();
    if (next.size > 0) begin();
    else removeNote(key);
  };
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      [painting, next, left] = [new Set(), new Set([...painting, ...next]), 0];
      removeNote(key);
    } else if (next.size > 0 && left === 0) begin();
  });
  // A page that goes in good order leaves no note; one that stood still before it could go does.
  addEventListener("pagehide", () => {
    if (Date.now() - began < freezeTimeout) removeNote(key);
  });
  return (cell) => {
    const noted = painting.has(cell) || next.has(cell);
    next.add(cell);
    if (document.hidden) return;
    if (left === 0) begin();
    else if (!noted) write();
  };
}
