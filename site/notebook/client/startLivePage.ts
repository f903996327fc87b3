import { showBanner } from "./showBanner.ts";
import type { CellRecord } from "./session/cellRecord.ts";
import { lazyDrafts } from "./drafts/drafts.ts";
import { createEditors } from "./editor/createEditors.ts";
import { readDraftsMark, draftsPlace, hasDrafts } from "./drafts/draftsMark.ts";
import { hasSharedInputs, isShareable } from "./address/isShareable.ts";
import { keepPositions } from "./positions/keepPositions.ts";
import { hasPositions } from "./positions/positions.ts";
import { createMissing } from "./createMissing.ts";
import { readLesson } from "./lessonData.ts";
import { createNarrator } from "./createNarrator.ts";
import { Session } from "./session/session.ts";
import { cellToEdit } from "./editor/cellToEdit.ts";
import { createAnnouncer } from "./announcer.ts";
import { createInputs, type Inputs } from "./controls/createInputs.ts";
import { watchActiveControl } from "./controls/isActiveControl.ts";
import { isMoved } from "./controls/isMoved.ts";
import { isQuestion } from "./controls/readControl.ts";
import { listenToControls } from "./controls/listenToControls.ts";
import { listenToHands } from "./controls/listenToHands.ts";
import { listenToPointer } from "./pointer/listenToPointer.ts";
import { listenToSetters } from "./setters/listenToSetters.ts";
import { createPageView } from "./view.ts";
import { addFeatureNames, type FeatureNames } from "../kernel/featureNames.ts";
import type { LiveCells, LiveFeature, LivePage, LivePart, Page, PagePart } from "./liveFeature.ts";

/** The features of a page whose cells run, with the names that they bring. */
export interface LiveFeatures {
  readonly features: readonly LiveFeature[];
  readonly names: readonly FeatureNames[];
}

/** Makes a page live: from here on a session answers its controls, buttons and keys, and so do the features. */
export async function startLivePage(
  page: Page,
  pageParts: readonly PagePart[],
  { features, names }: LiveFeatures,
): Promise<Inputs> {
  addFeatureNames(names);
  // Before anything runs, for it notes where the inputs stand by themselves.
  const addresses = isShareable() ? await import("./address/syncAddress.ts") : undefined;
  const lesson = readLesson();
  if (lesson === undefined) return { set: () => {} };
  const inputs = createInputs({
    set: (input, value) => session.set(input, value),
    whenSettled: () => session.whenSettled(),
  });
  const defaults = keepPositions(inputs, isReading);
  const kept = lazyDrafts(async () => {
    const { openDrafts } = await import("./drafts/openDrafts.ts");
    return openDrafts({ session, replace: open.replace, say: announcer.say });
  }, isReading);
  let failed: HTMLElement | undefined;
  const missing = createMissing();
  const announcer = createAnnouncer(inputs, watchActiveControl(document));
  const narrate = createNarrator(announcer);
  let note: ((record: CellRecord) => void) | undefined;
  /** Prepares the page for a reader's own code, which the lesson's cells do not need. */
  const guard = async (): Promise<void> => {
    const care = await import("./untrusted/index.ts").catch(() => undefined);
    // Without it no kernel for a reader's cells starts.
    if (care === undefined) return;
    inputs.restrict(care.isControlValue);
    note ??= care.guardPainting(session, draftsPlace().lesson);
  };
  const live: LivePage = { ...page, ...inputs };
  const cells: LiveCells = {
    write(cell, source) {
      const record = session.cells.get(cell);
      if (record === undefined) return;
      session.setSource(cell, source ?? record.original.source);
      open.replace(cell);
    },
    act: (action, cell) => doAction(session, open, action, cell),
    changed: () =>
      Object.fromEntries(
        [...session.cells.values()].flatMap(({ id, changed, source }) => (changed ? [[id, source]] : [])),
      ),
    keep: (cell) => kept.save(cell, cells.changed()[cell]),
    get settings() {
      return settings;
    },
  };
  const parts: readonly LivePart[] = [
    page.setters,
    listenToHands(inputs),
    ...pageParts,
    ...features.map((start) => start(live, cells) ?? {}),
  ];
  const settings = parts.flatMap(({ setting }) => setting ?? []);
  const view = createPageView(
    {
      shows(record, output) {
        if (note === undefined) return;
        const touched = session.isTainted(record.id);
        output.setAttribute("data-contained", touched ? "reader" : "lesson");
        if (touched) note(record);
      },
      cell(record, element) {
        narrate(record);
        open.show(record);
        for (const { stands } of parts) stands?.(record);
        if (record.phase === "idle" && !record.original.inline)
          for (const { settle } of parts) settle?.(element);
      },
      kernel(state, why) {
        failed?.remove();
        // What another tab changed runs here, too.
        if (state === "ready" && [...session.cells.values()].some(({ changed }) => changed)) void guard();
        if (state !== "failed") return;
        const words = `The code on this page cannot run just now. ${why ?? ""}`;
        failed = showBanner(words, { "run-all": "Try again" }, { urgent: true });
      },
      program(state) {
        if (state === "here") missing.clear("program");
        else missing.show("program", () => session.upgradeKernel());
      },
    },
    parts,
  );
  const session = new Session(lesson, view, kept);
  const open = createEditors(session, {
    keeping: kept.ready,
    guard,
    onMissing: missing.show,
    onRun: (cell) => act("run", cell),
  });
  const act = (action: string, cell: string): void => {
    doAction(session, open, action, cell);
    for (const { acted } of parts) acted?.(action, cell);
  };
  listenToControls(inputs);
  listenToSetters(inputs, page.setters);
  listenToPointer((cell, pointer) => session.pointer(cell, pointer));
  listenToActions(act, open);
  const address = addresses?.syncAddress(inputs, settings, announcer.say);
  session.load();
  if (readDraftsMark() !== undefined) await kept.ready().catch(() => {});
  // Another tab may be the first to change something.
  addEventListener("storage", () => {
    if (hasDrafts()) Promise.all([kept.ready(), guard()]).catch(() => {});
  });
  if (hasDrafts()) await guard();
  const left = isReading() && hasPositions() ? await import("./positions/restorePositions.ts") : undefined;
  const restored = left?.restorePositions(inputs, defaults);
  // What was moved while the page was waking has not been heard of.
  for (const control of document.querySelectorAll("[data-input]")) {
    if (isQuestion(control) || !isMoved(control)) continue;
    if (control.matches("[type=file]")) control.dispatchEvent(new Event("change", { bubbles: true }));
    else inputs.send(control);
  }
  void restored?.settle();
  if (hasSharedInputs()) void address?.read();
  for (const { name, initial, current } of settings) if (current() !== initial) session.set(name, current());
  return inputs;
}

/** Whether the page is read, and not in front of a class: code tried there is nobody's draft. */
const isReading = (): boolean =>
  !/^(stage|speaker|follow)$/.test(document.documentElement.dataset["view"] ?? "") &&
  !/[?&](present|speaker|follow)\b/.test(location.search);

function doAction(
  session: Session,
  open: ReturnType<typeof createEditors>,
  action: string,
  cell: string,
): void {
  const actions: Readonly<Record<string, () => unknown>> = {
    run: () => session.run(cell),
    stop: () => session.stop(cell),
    edit: () => open.edit(cell),
    reset: () => [session.reset(cell), open.replace(cell)],
    "run-all": () => session.runAll(),
    "reset-all": () => [session.resetAll(), open.replaceAll()],
  };
  actions[action]?.();
}

function listenToActions(
  act: (action: string, cell: string) => void,
  open: ReturnType<typeof createEditors>,
): void {
  addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-action]");
    if (button !== null)
      act(button.dataset["action"]!, button.closest<HTMLElement>("[data-cell]")?.dataset["cell"] ?? "");
  });
  addEventListener("keydown", (event) => {
    const cell = cellToEdit(event);
    if (cell === undefined) return;
    event.preventDefault();
    void open.edit(cell);
  });
}
