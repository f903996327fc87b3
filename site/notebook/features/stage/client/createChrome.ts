import type { Deck } from "../deck.ts";
import type { StageState } from "./stageState.ts";

/** The stage's own elements around a stop: its title, its question, the progress of the talk, and the overview. */
export interface Chrome {
  show(state: StageState): void;
  remove(): void;
}

/** Adds the stage's own elements to the page; `go` is called with the stop that is chosen in the overview. */
export function createChrome({ stops }: Deck, go: (stop: number) => void): Chrome {
  const main = document.querySelector("main")!;
  const title = create("h1", {});
  const question = create("p", { class: "stage-question" });
  const head = create("div", { class: "stage-head" }, title, question);
  const bar = create("progress", { max: String(stops.length), "aria-label": "How far the talk is" });
  const count = create("span", {});
  const foot = create("div", { class: "stage-foot" }, bar, count);
  const overview = create("nav", { class: "stage-overview", "aria-label": "Stops", hidden: "" });
  const buttons = stops.map((stop, k) => {
    const button = create("button", { type: "button" }, `${k + 1} `, stop.title);
    button.addEventListener("click", () => go(k + 1));
    return button;
  });
  overview.append(...buttons);
  main.prepend(head);
  main.append(foot, overview);
  return {
    show({ stop, typed, overview: isOver }) {
      const { title: words, question: asked = "" } = stops[stop - 1]!;
      if (title.textContent !== words) title.textContent = words;
      if (question.textContent !== asked) question.textContent = asked;
      question.hidden = asked === "";
      bar.value = stop;
      count.textContent = typed === "" ? `${stop} / ${stops.length}` : `→ ${typed.replace("G", "")}`;
      overview.hidden = !isOver;
      for (const [k, button] of buttons.entries())
        if (k + 1 === stop) button.setAttribute("aria-current", "step");
        else button.removeAttribute("aria-current");
      if (isOver) buttons[stop - 1]!.scrollIntoView({ block: "nearest" });
    },
    remove: () => [head, foot, overview].forEach((one) => one.remove()),
  };
}

/** Creates an element with attributes and children, for the stage to add to the page. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
