import { banner } from "./banner.ts";
import type { CellRecord } from "./cellRecord.ts";
import { drafts } from "./drafts.ts";
import { editors } from "./editors.ts";
import { draftsMark, draftsPlace, keepsDrafts } from "./keepsDrafts.ts";
import { isSent, keepsAddress } from "./isSent.ts";
import { has, lacks } from "./lacks.ts";
import { readLesson } from "./lesson.ts";
import { narrator } from "./narrate.ts";
import { Session } from "./session.ts";
import { noteAnswers } from "./ui/answered.ts";
import { cellToEdit } from "./ui/editKey.ts";
import { createAnnouncer } from "./ui/announce.ts";
import { currentUnit } from "./ui/byteText.ts";
import { checkMoves, emit, isAsked } from "./ui/control.ts";
import { listenToControls } from "./ui/controls.ts";
import { listenToPictures } from "./ui/picture.ts";
import { listenToPlayers } from "./ui/player.ts";
import { listenToPointer } from "./ui/pointer.ts";
import { listenToQuestions } from "./ui/questions.ts";
import { listenToSetters } from "./ui/setters.ts";
import { pageView } from "./view.ts";

/** A page that is awake: its cells run. */
export interface LivePage {
  set(input: string, value: unknown): void;
}

/** Wakes the page: from here on a session answers its controls, buttons and keys. */
export async function start(): Promise<LivePage> {
  // Before anything runs, for it notes where the inputs stand by themselves.
  const addresses = keepsAddress() ? await import("./address.ts") : undefined;
  const lesson = readLesson();
  if (lesson === undefined) return { set: () => {} };
  const kept = drafts(async () => {
    const { openDrafts } = await import("./drafts/open.ts");
    return openDrafts({ session, replace: open.replace, say: announcer.say });
  });
  let missing: HTMLElement | undefined;
  const announcer = createAnnouncer();
  const narrate = narrator(announcer);
  let note: ((record: CellRecord) => void) | undefined;
  /** The lesson's own cells need no such care. */
  const guard = async (): Promise<void> => {
    const care = await import("./distrust/index.ts").catch(() => undefined);
    // Without it no kernel for a reader's cells starts.
    if (care === undefined) return;
    checkMoves(care.fits);
    note ??= care.guardShowing(session, draftsPlace().lesson);
  };
  const view = pageView({
    shows(record, output) {
      if (note === undefined) return;
      const touched = session.isTouched(record.id);
      output.setAttribute("data-contained", touched ? "reader" : "lesson");
      if (touched) note(record);
    },
    cell(record, element) {
      narrate(record);
      open.show(record);
      if (record.phase === "idle" && !record.original.inline) noteAnswers(element);
    },
    kernel(state, why) {
      missing?.remove();
      // What another tab changed runs here, too.
      if (state === "ready" && [...session.cells.values()].some(({ changed }) => changed)) void guard();
      if (state !== "failed") return;
      const words = `The code on this page cannot run for now. ${why ?? ""}`;
      missing = banner(words, { "run-all": "Try again" }, { urgent: true });
    },
    program(state) {
      if (state === "here") has("program");
      else lacks("program", () => session.equip());
    },
  });
  const session = new Session(lesson, view, kept);
  const open = editors(session, {
    keeping: kept.ready,
    guard,
    lacks,
  });
  listenToControls(session);
  listenToPlayers(session);
  listenToSetters(session);
  listenToPictures(session);
  listenToQuestions(session);
  listenToPointer((cell, pointer) => session.pointer(cell, pointer));
  listenToActions(session, open);
  const address = addresses?.followAddress(session, announcer.say);
  session.load();
  if (draftsMark() !== undefined) await kept.ready().catch(() => {});
  // Another tab may be the first to change something.
  addEventListener("storage", () => {
    if (keepsDrafts()) Promise.all([kept.ready(), guard()]).catch(() => {});
  });
  if (keepsDrafts()) await guard();
  // What was moved while the page was waking has not been heard of.
  for (const control of document.querySelectorAll("[data-input]")) {
    if (isAsked(control) || !moved(control)) continue;
    if (control.matches("[type=file]")) control.dispatchEvent(new Event("change", { bubbles: true }));
    else emit(session, control);
  }
  if (isSent()) void address?.read();
  if (currentUnit() !== "MB") session.set("unit", currentUnit());
  return session;
}

function moved(control: Element): boolean {
  if (control instanceof HTMLSelectElement) {
    const first = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
    return control.selectedIndex !== Math.max(0, first);
  }
  if (!(control instanceof HTMLInputElement)) return [...control.querySelectorAll("input")].some(moved);
  if (control.type === "checkbox") return control.checked !== control.defaultChecked;
  return control.value !== control.defaultValue;
}

function listenToActions(session: Session, open: ReturnType<typeof editors>): void {
  const actions: Readonly<Record<string, (cell: string) => unknown>> = {
    run: (cell) => session.run(cell),
    stop: (cell) => session.stop(cell),
    edit: (cell) => open.edit(cell),
    reset: (cell) => [session.reset(cell), open.replace(cell)],
    "run-all": () => session.runAll(),
    "reset-all": () => [session.resetAll(), open.replaceAll()],
  };
  addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-action]");
    const cell = button?.closest<HTMLElement>("[data-cell]")?.dataset["cell"] ?? "";
    actions[button?.dataset["action"] ?? ""]?.(cell);
  });
  addEventListener("keydown", (event) => {
    const cell = cellToEdit(event);
    if (cell === undefined) return;
    event.preventDefault();
    void open.edit(cell);
  });
}
