import type { Deck } from "../deck.ts";
import { fitStage, isFitting, unfitStage } from "./fitStage.ts";
import { hideParts, partSelector } from "./hideParts.ts";
import { itemElement } from "./itemElement.ts";
import { sceneAt } from "./sceneAt.ts";
import { sizeDrawings, unsizeDrawings } from "./sizeDrawings.ts";
import type { StageState } from "./stageState.ts";

const root = document.documentElement;
/** Finds the items on stage, in their order. */
export const shownItems = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>("[data-shown]")].sort((a, b) => order(a) - order(b));

/** The scenes of a deck, of which the page shows one at a time. */
export interface ShownScene {
  /** Shows the elements of the page that belong to a place of the deck, and hides all others. */
  show(state: StageState): void;
  /** Undoes all that scenes did to the page, so that it can be read again. */
  hide(): void;
}

/** Makes a stage of the page for the scenes of a deck. */
export function createScene({ stops }: Deck): ShownScene {
  const sheet = new CSSStyleSheet();
  /** The parts that the stage has unfolded, to be folded again for reading: an answer told to a class is not the reader’s. */
  const unfolded = new Set<Element>();
  const unfold = (details: Element | null): void => {
    if (details === null || details.hasAttribute("open")) return;
    details.setAttribute("open", "");
    unfolded.add(details);
  };
  return {
    show(state) {
      const stop = stops[state.stop - 1]!;
      const scene = sceneAt(stop, state.reveal);
      const items = [...scene.items.flatMap((item) => itemElement(item) ?? []), ...pollOnStage()];
      for (const old of shownItems()) if (!items.includes(old)) hide(old);
      hideParts(sheet, scene.hidden, scene.absent);
      for (const [k, item] of items.entries()) {
        item.dataset["shown"] = String(k + 1);
        const cell = item.dataset["cell"];
        const isOpen = cell !== undefined && (scene.code.includes(cell) || state.code);
        item.toggleAttribute("data-code", isOpen);
        if (isOpen) unfold(item.querySelector("[data-source] > details"));
      }
      for (const target of stop.reveals.slice(0, state.reveal).flatMap(({ show }) => show))
        if ("part" in target) unfold(document.querySelector(`${partSelector(target)}:is(details)`));
      root.dataset["stop"] = String(state.stop);
      root.dataset["stops"] = String(stops.length);
      setOrDelete("reveal", stop.reveals.length > 0 ? String(state.reveal) : undefined);
      setOrDelete("blank", state.blank ? "" : undefined);
      setOrDelete("asks", scene.asks ? "" : undefined);
    },
    hide() {
      shownItems().forEach(hide);
      for (const details of unfolded) details.removeAttribute("open");
      unfolded.clear();
      hideParts(sheet, [], []);
      unsizeDrawings();
      unfitStage();
      // An editor has the type that its code had when it was opened.
      for (const editor of document.querySelectorAll<HTMLElement>(".cell .editor"))
        editor.style.font = getComputedStyle(editor.parentElement!.querySelector("pre")!).font;
      for (const name of ["stop", "stops", "reveal", "blank", "asks"]) delete root.dataset[name];
    },
  };
}

/** The poll that the stage has added to the page, if the stop has one. */
const pollOnStage = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".stage-poll")];

/** Draws the shown items as large as the stage allows; `watch` observes them, for they may grow. */
export function layOutScene(watch?: ResizeObserver): void {
  const items = shownItems();
  watch?.disconnect();
  // A table that grows within its scrolling frame leaves the item as it is.
  for (const item of items) for (const one of [item, ...item.querySelectorAll("table")]) watch?.observe(one);
  items.forEach(sizeDrawings);
  fitStage(items);
}

/** Lays the scene out anew where it has outgrown the stage: a cell's output may come after its stop. */
export function keepSceneFitting(): void {
  if (!isFitting(shownItems())) layOutScene();
}

const order = (item: HTMLElement): number => Number(item.dataset["shown"] || 0);

function hide(item: HTMLElement): void {
  for (const name of ["data-shown", "data-code"]) item.removeAttribute(name);
  item.style.removeProperty("grid-area");
}

function setOrDelete(name: string, value: string | undefined): void {
  if (value === undefined) delete root.dataset[name];
  else root.dataset[name] = value;
}
