import { create } from "../client/create.ts";
import type { Presenter } from "../client/presenter.ts";
import type { StageRecord } from "../client/stageRecord.ts";

/** The time that the driving window has to answer, in milliseconds; after that it counts as gone. */
const patience = 3000;

/** Settles which speaker's window drives the stage: one does, and any other can ask for it. */
export function createDriving(presenter: Presenter, writer: string, signal: AbortSignal) {
  const words = create("span", {});
  const button = create("button", { type: "button" });
  const element = create("p", { class: "speaker-driving", role: "status" }, words, " ", button);
  let asked = 0;
  button.addEventListener("click", () => {
    const { driver, asking } = presenter.record;
    if (driver === writer) presenter.tell({ driver: asking, asking: undefined });
    else if (asked > 0 && Date.now() - asked >= patience)
      presenter.tell({ driver: writer, asking: undefined });
    else {
      asked = Date.now();
      presenter.tell({ asking: writer });
      setTimeout(() => !signal.aborted && show(presenter.record), patience);
    }
  });
  /** A page that is leaving does not take the wheel that it has just given up. */
  let isLeaving = false;
  const leave = (): void => {
    isLeaving = true;
    if (presenter.record.driver === writer) presenter.tell({ driver: undefined });
  };
  addEventListener("pagehide", leave, { signal });
  addEventListener("pageshow", () => (isLeaving = false), { signal });
  signal.addEventListener("abort", leave);

  /** Shows who drives; true where it is this window. */
  function show({ driver, asking }: StageRecord): boolean {
    if (driver === undefined && presenter.record.revision > 0 && !isLeaving) {
      queueMicrotask(() => {
        if (presenter.record.driver === undefined && !isLeaving) presenter.tell({ driver: writer });
      });
    }
    const drives = driver === writer;
    const isLate = asked > 0 && Date.now() - asked >= patience;
    words.textContent = drives
      ? asking === undefined
        ? "This window is driving."
        : "Another speaker’s window asks to drive."
      : "Another speaker’s window is driving; this one follows.";
    button.textContent = drives
      ? "Let it"
      : isLate
        ? "Take over"
        : asking === writer
          ? "Asked …"
          : "Ask to drive";
    button.hidden = drives && asking === undefined;
    if (drives) asked = 0;
    document.querySelector("main")!.inert = !drives;
    return drives;
  }
  signal.addEventListener("abort", () => (document.querySelector("main")!.inert = false));
  return { element, show };
}
