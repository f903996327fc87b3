import type { Deck } from "../deck.ts";
import { create } from "./create.ts";
import { createPoll } from "./createPoll.ts";
import type { StageRecord } from "./stageRecord.ts";

/** The stage's own elements around a stop: its title, its question, its poll, the progress of the talk, the overview. */
export interface Chrome {
  show(record: StageRecord): void;
  remove(): void;
}

/**
 * Adds the stage's own elements to the page. `go` is called with the stop that is chosen in the overview, `count` with
 * an answer of a poll and the hands to add.
 */
export function createChrome(
  { stops }: Deck,
  { go, count }: { go: (stop: number) => void; count: (option: number, by: number) => void },
): Chrome {
  const main = document.querySelector("main")!;
  const title = create("h1", {});
  const question = create("p", { class: "stage-question" });
  const head = create("div", { class: "stage-head" }, title, question);
  const bar = create("progress", { max: String(stops.length), "aria-label": "Progress of the talk" });
  const place = create("span", {});
  const foot = create("div", { class: "stage-foot" }, bar, place);
  const overview = create("nav", { class: "stage-overview", "aria-label": "Stops", hidden: "" });
  const buttons = stops.map((stop, k) => {
    const button = create("button", { type: "button" }, `${k + 1} `, stop.title);
    button.addEventListener("click", () => go(k + 1));
    return button;
  });
  overview.append(...buttons);
  const polls = stops.map(({ poll }) => poll && createPoll(poll, count));
  main.prepend(head);
  main.append(foot, overview);
  return {
    show({ state: { stop, reveal, typed, overview: isOver }, hands }) {
      const { title: words, question: asked = "" } = stops[stop - 1]!;
      if (title.textContent !== words) title.textContent = words;
      if (question.textContent !== asked) question.textContent = asked;
      question.hidden = asked === "";
      for (const [k, poll] of polls.entries())
        if (k + 1 !== stop) poll?.element.remove();
        else if (poll !== undefined) {
          poll.show(hands[stop], reveal < stops[k]!.reveals.length);
          if (!poll.element.isConnected) main.insertBefore(poll.element, foot);
        }
      bar.value = stop;
      place.textContent = typed === "" ? `${stop} / ${stops.length}` : `→ ${typed.replace("G", "")}`;
      overview.hidden = !isOver;
      for (const [k, button] of buttons.entries())
        if (k + 1 === stop) button.setAttribute("aria-current", "step");
        else button.removeAttribute("aria-current");
      if (isOver) buttons[stop - 1]!.scrollIntoView({ block: "nearest" });
    },
    remove: () =>
      [head, foot, overview, ...polls.flatMap((poll) => poll?.element ?? [])].forEach((one) => one.remove()),
  };
}
