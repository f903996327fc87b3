import { create } from "../client/create.ts";
import { cutIn } from "../client/cut.ts";
import { loadCut } from "../client/keepCut.ts";
import { presetsAt } from "../client/sceneAt.ts";
import { withStageAddress } from "../client/stageAddress.ts";
import type { InputValues } from "../client/stageRecord.ts";
import type { Deck, Stop } from "../deck.ts";
import { createSlide } from "./createSlide.ts";

export interface HandoutOptions {
  /** The values of all inputs when the page was opened. */
  readonly initial: InputValues;
  readonly moveInput: (input: string, value: unknown) => void;
  /** Resolves once the cells have answered. */
  readonly settled: () => Promise<void>;
}

/** The width of a phone's view, in pixels: a sheet's 172 mm, for slides are fitted at the size that they have on paper. */
const sheetWidth = 650;

/** The number of lines to write on below a question, and below every slide that has no note. */
const lineCount = 3;

/**
 * Puts a handout in the place of the page: each stop as a slide with its note, its question with room to write; the
 * answers follow on pages of their own. The browser prints it on A4 or Letter, as the reader says there.
 */
export async function printHandout(
  deck: Deck,
  { initial, moveInput, settled }: HandoutOptions,
): Promise<void> {
  const root = document.documentElement;
  const cut = cutIn(location.search, deck.stops.length) ?? loadCut(deck);
  const isTaken = (stop: number): boolean => cut?.stops.includes(stop) ?? true;
  root.dataset["view"] = "stage";
  root.dataset["stop"] = "1";
  root.dataset["stops"] = String(deck.stops.length);
  root.dataset["print"] = "making";
  document.querySelector<HTMLMetaElement>("meta[name=viewport]")!.content = `width=${sheetWidth}`;
  const status = create("span", { role: "status" }, "The handout is being made …");
  const tools = createTools(status);
  const slides = create("div", { class: "handout-slides" });
  const answers = create("section", { class: "handout-answers" }, create("h1", {}, "Answers"));
  document.body.append(create("div", { class: "handout", role: "main" }, tools, slides, answers));
  let values: InputValues = initial;
  const at = async (stop: number, reveal: number): Promise<HTMLElement> => {
    values = { ...values, ...presetsAt(deck.stops[stop - 1]!, reveal) };
    for (const [input, value] of Object.entries(values)) moveInput(input, value);
    await settled();
    const place = create("div", {});
    slides.append(place);
    const slide = createSlide(deck, { stop, reveal }, place);
    place.remove();
    return slide;
  };
  for (const [k, stop] of deck.stops.entries()) {
    if (!isTaken(k + 1)) continue;
    const last = stop.reveals.length;
    const asks = stop.question !== undefined && last > 0;
    const slide = await at(k + 1, asks ? 0 : last);
    const lines = create("div", { class: "handout-lines", "data-asks": String(asks) }, ...blankLines());
    slides.append(create("section", { class: "handout-stop" }, slide, noteOf(stop), lines));
    if (asks) {
      const told = await at(k + 1, last);
      answers.append(create("section", { class: "handout-stop" }, told));
    }
  }
  answers.hidden = answers.childElementCount === 1;
  root.dataset["print"] = "notes";
  status.textContent = "";
}

const blankLines = (): HTMLElement[] =>
  Array.from({ length: lineCount }, () => create("div", { class: "handout-line" }));

const noteOf = ({ note = "" }: Stop): HTMLElement =>
  create("div", { class: "handout-note" }, ...note.split(/\n{2,}/).map((words) => create("p", {}, words)));

/** Draws what stands above a handout on the screen, and on no paper. */
function createTools(status: HTMLElement): HTMLElement {
  const print = create("button", { type: "button" }, "Print");
  print.addEventListener("click", () => window.print());
  const notes = create("input", { type: "checkbox" });
  notes.checked = true;
  notes.addEventListener("change", () => {
    document.documentElement.dataset["print"] = notes.checked ? "notes" : "class";
  });
  const href = withStageAddress(location.href, "present", undefined);
  const label = create("label", {}, notes, " Notes for the speaker; without them, there is room to write");
  return create(
    "div",
    { class: "handout-tools", role: "group", "aria-label": "Handout" },
    print,
    label,
    create("a", { href }, "Back to the lesson"),
    status,
  );
}
