import { create } from "../client/create.ts";
import { createPoll } from "../client/createPoll.ts";
import { fitStage } from "../client/fitStage.ts";
import { partSelector } from "../client/hideParts.ts";
import { itemElement } from "../client/itemElement.ts";
import { sceneAt } from "../client/sceneAt.ts";
import { sizeDrawings } from "../client/sizeDrawings.ts";
import type { Deck, Item } from "../deck.ts";
import { copyElement } from "./copyElement.ts";

/** Draws a stop as it stands after some of its reveals, with copies of what the page shows now, fitted into `place`. */
export function createSlide(
  { stops }: Deck,
  at: { readonly stop: number; readonly reveal: number },
  place: HTMLElement,
): HTMLElement {
  const stop = stops[at.stop - 1]!;
  const { reveal } = at;
  const scene = sceneAt(stop, reveal);
  const copy = (item: Item, k: number): HTMLElement[] => {
    const element = itemElement(item);
    if (element === undefined) return [];
    const one = copyElement(element, `-${at.stop}.${reveal}.${k}`);
    for (const part of scene.hidden)
      each(one, partSelector(part), ({ style }) => (style.visibility = "hidden"));
    for (const part of scene.absent) each(one, partSelector(part), ({ style }) => (style.display = "none"));
    for (const target of stop.reveals.slice(0, reveal).flatMap(({ show }) => show))
      if ("part" in target)
        each(one, `${partSelector(target)}:is(details)`, (part) => part.setAttribute("open", ""));
    one.dataset["shown"] = String(k + 1);
    one.toggleAttribute("data-code", "cell" in item && scene.code.includes(item.cell));
    return [one];
  };
  const items = scene.items.flatMap(copy);
  if (stop.poll !== undefined) {
    const poll = createPoll(stop.poll, () => {});
    poll.show(undefined, scene.asks || reveal < stop.reveals.length);
    items.push(poll.element);
    poll.element.dataset["shown"] = String(items.length);
  }
  const head = create("div", { class: "stage-head" }, create("h2", {}, `${stop.title} `));
  if (stop.question !== undefined) head.append(create("p", { class: "stage-question" }, stop.question));
  const slide = create(
    "div",
    { class: "slide" },
    head,
    ...items,
    create("span", { class: "slide-number" }, `${at.stop} / ${stops.length}`),
  );
  slide.toggleAttribute("data-asks", scene.asks);
  place.append(slide);
  items.forEach(sizeDrawings);
  fitStage(items, { main: slide, style: slide.style });
  return slide;
}

function each(root: HTMLElement, selector: string, does: (part: HTMLElement) => void): void {
  root.querySelectorAll<HTMLElement>(selector).forEach(does);
}
