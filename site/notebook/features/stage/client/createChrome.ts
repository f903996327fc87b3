import type { Deck } from "../deck.ts";
import { create } from "./create.ts";
import { createOverview, type OverviewOptions } from "./createOverview.ts";
import { createPoll } from "./createPoll.ts";
import type { StageRecord } from "./stageRecord.ts";

/** The stage's own elements around a stop: its title, its question, its poll, the progress of the talk, the overview. */
export interface Chrome {
  show(record: StageRecord): void;
  remove(): void;
}

interface ChromeOptions extends OverviewOptions {
  /** Counts hands for an answer of a poll. */
  readonly count: (option: number, by: number) => void;
}

/** Adds the stage's own elements to the page. */
export function createChrome(deck: Deck, options: ChromeOptions): Chrome {
  const { stops } = deck;
  const main = document.querySelector("main")!;
  const title = create("h1", {});
  const question = create("p", { class: "stage-question" });
  const head = create("div", { class: "stage-head" }, title, question);
  const bar = create("progress", { "aria-label": "Progress of the talk" });
  const place = create("button", { type: "button", class: "stage-place" });
  place.addEventListener("click", () => options.does("overview"));
  const foot = create("div", { class: "stage-foot" }, bar, place);
  const overview = createOverview(deck, options);
  const polls = stops.map(({ poll }) => poll && createPoll(poll, options.count));
  main.prepend(head);
  main.append(foot, overview.element);
  return {
    show(record) {
      const { state, hands, cut } = record;
      const { stop, reveal, typed } = state;
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
      const way = cut?.stops ?? stops.map((_, k) => k + 1);
      bar.max = way.length;
      bar.value = way.filter((one) => one <= stop).length;
      place.textContent = typed === "" ? `${stop} / ${stops.length}` : `→ ${typed.replace("G", "")}`;
      place.setAttribute("aria-label", `${place.textContent}, overview of the stops`);
      overview.show(record);
    },
    remove: () =>
      [head, foot, overview.element, ...polls.flatMap((poll) => poll?.element ?? [])].forEach((one) =>
        one.remove(),
      ),
  };
}
