import { create } from "../client/create.ts";
import { itemElement } from "../client/itemElement.ts";
import { sceneAt } from "../client/sceneAt.ts";
import type { Stop } from "../deck.ts";

/** Draws a stop to come as a small picture: copies of the items that it shows, which do nothing. */
export function previewStop(stop: Stop): HTMLElement[] {
  const copies = sceneAt(stop, 0).items.flatMap((item) => {
    const copy = itemElement(item)?.cloneNode(true) as HTMLElement | undefined;
    if (copy === undefined) return [];
    for (const part of copy.querySelectorAll(
      ".source, .actions, .status, .controls, .answer, .numbers-behind, .finding",
    ))
      part.remove();
    for (const one of [copy, ...copy.querySelectorAll("*")])
      for (const { name } of [...one.attributes])
        if (name === "id" || name.startsWith("data-") || name === "name" || name === "for")
          one.removeAttribute(name);
    return [copy];
  });
  const picture = create("div", { class: "speaker-preview", inert: "", "aria-hidden": "true" }, ...copies);
  const question =
    stop.question === undefined ? [] : [create("p", { class: "stage-question" }, stop.question)];
  return [create("p", { class: "speaker-title" }, stop.title), ...question, picture];
}
