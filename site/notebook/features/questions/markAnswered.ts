import { saveAnswer, knownAnswers, readAnswers } from "./answers.ts";
import { openSequels } from "./openSequels.ts";
import { scoreText } from "./scoreText.ts";

const lessonOf = (): string => document.getElementById("lesson")?.dataset["drafts"]?.split("/")[1] ?? "";

/** The questions that the page was built with, in its order, with the cells they stand in: no cell adds to them. */
const asked = new Map<string, HTMLElement>();

function learnQuestions(): void {
  for (const question of document.querySelectorAll<HTMLElement>("[data-cell] [data-question]"))
    asked.set(question.dataset["question"]!, question.closest<HTMLElement>("[data-cell]")!);
}

/**
 * Puts a sign at each question that the reader has finished, opens what builds on it, and counts them at the end of
 * the lesson.
 */
export function markAnswered(): void {
  if (asked.size === 0) learnQuestions();
  if (asked.size === 0) return;
  const standing = knownAnswers(readAnswers(lessonOf()), [...asked.keys()]);
  for (const [id, cell] of asked) {
    const words = standing.right.includes(id)
      ? "✓ Answered"
      : standing.shown.includes(id)
        ? "○ Looked up"
        : "";
    if (words !== "") sign(cell, words);
  }
  openSequels([...standing.right, ...standing.shown]);
  const score = document.querySelector<HTMLElement>("main > [data-questions]");
  if (score !== null && standing.right.length + standing.shown.length > 0)
    score.textContent = `${scoreText(standing, asked.size)}.`;
}

/** Saves right answers that a cell comes to show, of its own questions alone. */
export function saveAnswers(cell: Element): void {
  for (const question of cell.querySelectorAll("[data-question][data-verdict=right]"))
    keep("right", question);
}

/** Whether the page is in front of a class: what is told there, nobody has answered or looked up. */
const isPresented = (): boolean => /^(stage|speaker)$/.test(document.documentElement.dataset["view"] ?? "");

function keep(how: "right" | "shown", question: Element | null): void {
  if (isPresented()) return;
  const id = question?.getAttribute("data-question") ?? "";
  if (asked.get(id)?.contains(question) && saveAnswer(lessonOf(), how, id)) markAnswered();
}

export function listenToReveals(): void {
  const reveal = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement && target.open && target.matches("[data-output] .answer"))
      keep("shown", target.closest("[data-question]"));
  };
  // A toggle does not bubble.
  document.addEventListener("toggle", reveal, true);
}

function sign(cell: Element, words: string): void {
  const place = cell.querySelector(":scope > .answered") ?? cell.appendChild(document.createElement("p"));
  place.className = "answered";
  place.textContent = words;
}
