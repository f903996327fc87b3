import type { PagePart } from "../../client/liveFeature.ts";
import { knownAnswers, openAnswers, type Answers } from "./answers.ts";
import { openSequels } from "./openSequels.ts";
import { scoreText } from "./scoreText.ts";

const lessonOf = (): string => document.getElementById("lesson")?.dataset["drafts"]?.split("/")[1] ?? "";

/** Whether the page is in front of a class: what is told there, nobody has answered or looked up. */
const isPresented = (): boolean => /^(stage|speaker)$/.test(document.documentElement.dataset["view"] ?? "");

/**
 * Puts a sign at each question that the reader has finished, opens what builds on it, and counts them at the end of
 * the lesson. `settle` saves right answers that a cell comes to show, of its own questions alone.
 */
export function markAnswered(): Required<Pick<PagePart, "settle">> {
  const answers = openAnswers();
  /** The questions that the page was built with, in its order, with the cells they stand in: no cell adds to them. */
  const asked = new Map(
    [...document.querySelectorAll<HTMLElement>("[data-cell] [data-question]")].map((question) => [
      question.dataset["question"]!,
      question.closest<HTMLElement>("[data-cell]")!,
    ]),
  );
  const mark = (): void => {
    const standing = knownAnswers(answers.read(lessonOf()), [...asked.keys()]);
    for (const [id, cell] of asked) sign(cell, standing, id);
    openSequels([...standing.right, ...standing.shown]);
    const score = document.querySelector<HTMLElement>("main > [data-questions]");
    if (score !== null && standing.right.length + standing.shown.length > 0)
      score.textContent = `${scoreText(standing, asked.size)}.`;
  };
  const keep = (how: keyof Answers, question: Element | null): void => {
    if (isPresented()) return;
    const id = question?.getAttribute("data-question") ?? "";
    if (asked.get(id)?.contains(question) && answers.save(lessonOf(), how, id)) mark();
  };
  const reveal = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement && target.open && target.matches("[data-output] .answer"))
      keep("shown", target.closest("[data-question]"));
  };
  mark();
  // A toggle does not bubble.
  document.addEventListener("toggle", reveal, true);
  return {
    settle(cell) {
      for (const question of cell.querySelectorAll("[data-question][data-verdict=right]"))
        keep("right", question);
    },
  };
}

function sign(cell: Element, { right, shown }: Answers, question: string): void {
  const words = right.includes(question) ? "✓ Answered" : shown.includes(question) ? "○ Looked up" : "";
  if (words === "") return;
  const place = cell.querySelector(":scope > .answered") ?? cell.appendChild(document.createElement("p"));
  place.className = "answered";
  place.textContent = words;
}
