import type { Tree } from "../kernel/tree.ts";
import type { OutputChange } from "../kernel/serialise/changesBetween.ts";
import type { CellRecord } from "./session/cellRecord.ts";
import type { CellFacts } from "./session/cellState.ts";
import { statusText, type StatusPart } from "./statusText.ts";
import { patchChanges } from "./patch/patch.ts";
import { showCode } from "./showCode.ts";
import type { LivePart } from "./liveFeature.ts";
import { dressBy, showOutput } from "./showOutput.ts";

/** The place in which a session shows itself. */
export interface View {
  /** The status of a cell in the built page. */
  builtStatus(id: string): CellFacts["status"];
  show(record: CellRecord): void;
  /** Shows a cell that has begun to wait or run by itself, but not at once: most finish before anyone could see it. */
  showSoon(record: CellRecord): void;
  change(record: CellRecord, changes: readonly OutputChange[]): void;
  kernel(state: "loading" | "ready" | "failed", why?: string): void;
  /** Tells whether the program for changed code could be loaded when it was wanted. */
  program?(state: "here" | "missing"): void;
}

/** The shortest wait or run, in milliseconds, that is worth painting the page for. */
const glimpse = 30;
/** The shortest run, in milliseconds, that a reader is offered to stop. */
const stoppable = 200;
const long = 60_000;

/** Makes the page a view. `told` hears of every cell shown, before and after, and of the kernel's state. */
export function createPageView(
  told: {
    /** Is called with an output that is about to be put into the page. */
    readonly shows: (record: CellRecord, output: Element) => void;
    readonly cell: (record: CellRecord, element: Element) => void;
    readonly kernel: (state: string, why?: string) => void;
    readonly program: NonNullable<View["program"]>;
  },
  parts: readonly LivePart[] = [],
): View {
  const drawn = new WeakMap<CellRecord, CellRecord["output"]>();
  /** The sources that the page shows. */
  const sources = new WeakMap<CellRecord, string>();
  const elements = new Map<string, HTMLElement>();
  for (const element of document.querySelectorAll<HTMLElement>("[data-cell]")) {
    elements.set(element.dataset["cell"]!, element);
    element.id = anchorId(element.dataset["cell"]!);
  }
  const outputOf = (id: string): Element | undefined => {
    const element = elements.get(id);
    return element?.hasAttribute("data-output")
      ? element
      : (element?.querySelector("[data-output]") ?? undefined);
  };
  /** Cells that tell how far they are, and those that wait meanwhile: they tell it, too, for they may be far away. */
  const [telling, waiting] = [new Set<CellRecord>(), new Set<CellRecord>()];
  const longRun = (): CellRecord | undefined => [...telling][0];
  const noteRun = (record: CellRecord): void => {
    const { state, progress, original } = record;
    const tells = state === "running" && progress !== undefined;
    const before = telling.has(record);
    telling[tells ? "add" : "delete"](record);
    waiting[state === "waiting" && !original.inline ? "add" : "delete"](record);
    if (!tells && !before) return;
    for (const other of waiting) showStatus(elements.get(other.id)!, other, longRun());
  };
  const show = (record: CellRecord): void => {
    const element = elements.get(record.id);
    if (element === undefined) return;
    const { state } = record;
    element.dataset["state"] = state;
    element.toggleAttribute("data-changed", record.changed);
    if (record.output !== undefined && drawn.get(record) !== record.output) {
      drawn.set(record, record.output);
      const output = outputOf(record.id)!;
      told.shows(record, output);
      showOutput(output, outputIn(record), parts);
    }
    if (record.original.inline) showInline(element, record);
    else {
      if (sources.get(record) !== record.source) {
        sources.set(record, record.source);
        showCode(element, record.source, record.original.source);
      }
      showStatus(element, record, longRun());
      showActions(element, record);
    }
    noteRun(record);
    told.cell(record, element);
  };
  /** Records that are to be looked at soon. */
  const soon = new Set<CellRecord>();
  const looks = new Map<CellRecord, { readonly since: number; readonly timers: readonly number[] }>();
  /** Looks at a run again after a while, if it is still the same. */
  const lookAgain = (record: CellRecord): void => {
    const before = looks.get(record);
    const runs = record.phase !== "idle";
    if (runs && before?.since === record.since) return;
    before?.timers.forEach(clearTimeout);
    looks.delete(record);
    if (!runs) return;
    const timers = [stoppable, long].map((delay) => window.setTimeout(() => show(record), delay));
    looks.set(record, { since: record.since, timers });
  };
  const showNow = (record: CellRecord): void => {
    soon.delete(record);
    show(record);
    lookAgain(record);
  };
  /** Shows a record that has been busy for a while. */
  const glance = (record: CellRecord): void => {
    if (record.phase === "idle" || !soon.has(record)) soon.delete(record);
    else if (age(record) >= glimpse) showNow(record);
    else setTimeout(glance, glimpse, record);
  };
  return {
    builtStatus: (id) => (elements.get(id)?.dataset["state"] === "failed" ? "failed" : "shown"),
    show: showNow,
    showSoon(record) {
      // Where it is known to be busy, it says what it does.
      if (looks.has(record)) showNow(record);
      else if (!soon.has(record)) {
        soon.add(record);
        setTimeout(glance, glimpse, record);
      }
    },
    change(record, changes) {
      const output = outputOf(record.id)!;
      told.shows(record, output);
      patchChanges(output, changes, dressBy(parts));
    },
    kernel(state, why) {
      document.documentElement.dataset["kernel"] = state;
      told.kernel(state, why);
    },
    program: told.program,
  };
}

/** The output of a record; a failed inline cell shows only a sign, for a sentence has no room for more. */
const outputIn = ({ original, status, output }: CellRecord): readonly Tree[] =>
  original.inline && status === "failed" ? ["×"] : output!;

function showInline(element: HTMLElement, { value, failure }: CellRecord): void {
  if (value !== undefined) element.setAttribute("data-value", value);
  if (failure === undefined) element.removeAttribute("title");
  else element.title = failure.what;
}

const age = (record: CellRecord): number => performance.now() - record.since + 1;

/** Shows in words how a cell is; where it waits, also for which cell, and how far that is. */
function showStatus(element: HTMLElement, record: CellRecord, longRun: CellRecord | undefined): void {
  const awaited = record.state === "waiting" ? longRun : undefined;
  const status = element.querySelector("[data-status]")!;
  const line = record.failure?.place?.line;
  const words = statusText({
    ...record,
    blockedBy: record.state === "waiting" ? awaited?.id : record.blockedBy,
    state: record.state,
    line,
    isLong: record.phase === "running" && age(record) >= long,
  });
  const text = words.map((word) => (typeof word === "string" ? word : word.cell)).join("");
  if (status.getAttribute("data-said") !== text) {
    status.setAttribute("data-said", text);
    status.replaceChildren(...words.map(asNode));
  }
  showProgress(status, awaited ?? record);
}

/** The anchor to which links to a cell lead. */
const anchorId = (cell: string): string => `cell-${cell}`;

function asNode(words: StatusPart): string | Node {
  if (typeof words === "string") return words;
  const link = document.createElement("a");
  link.href = `#${anchorId(words.cell)}`;
  link.textContent = words.cell;
  return link;
}

function showProgress(status: Element, { progress }: CellRecord): void {
  const old = status.querySelector("progress");
  if (progress === undefined) return old?.remove();
  const bar = old ?? status.appendChild(document.createElement("progress"));
  bar.max = progress.total;
  bar.value = progress.done;
  bar.setAttribute("aria-label", `${progress.done} of ${progress.total}`);
}

function showActions(element: HTMLElement, record: CellRecord): void {
  const action = (name: string) => element.querySelector<HTMLButtonElement>(`[data-action="${name}"]`)!;
  const running = record.phase !== "idle";
  // Where there is no kernel yet there is nothing to stop.
  const ready = document.documentElement.dataset["kernel"] === "ready";
  action("stop").hidden = !(running && ready && age(record) >= stoppable);
  action("reset").hidden = !record.changed;
  element.querySelector("[data-output]")!.setAttribute("aria-busy", String(running));
}
