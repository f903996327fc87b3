import { keepProgress, knownOf, progressIn } from "../progress.ts";
import { scoreText } from "../scoreText.ts";

const lessonOf = (): string => document.getElementById("lesson")?.dataset["drafts"]?.split("/")[1] ?? "";

/** Puts a sign at each question that the reader has come to the end of, and counts them at the end of the lesson. */
export function markAnswered(): void {
  const questions = [...document.querySelectorAll<HTMLElement>("[data-question]")];
  if (questions.length === 0) return;
  const ids = questions.map(({ dataset }) => dataset["question"]!);
  const standing = knownOf(progressIn(lessonOf()), ids);
  for (const question of questions) {
    const id = question.dataset["question"]!;
    const words = standing.right.includes(id)
      ? "✓ Answered"
      : standing.shown.includes(id)
        ? "○ Looked up"
        : "";
    if (words !== "") sign(question.closest(".cell"), words);
  }
  const score = document.querySelector<HTMLElement>("[data-questions]");
  if (score !== null && standing.right.length + standing.shown.length > 0)
    score.textContent = `${scoreText(standing, questions.length)}.`;
}

/** Notes answers as a cell comes to show them, and reveals as the reader opens them. */
export function noteAnswers(cell: Element): void {
  for (const { dataset } of cell.querySelectorAll<HTMLElement>("[data-question][data-verdict=right]"))
    if (keepProgress(lessonOf(), "right", dataset["question"]!)) markAnswered();
}

export function listenToReveals(): void {
  const reveal = ({ target }: Event): void => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const question = revealed(target);
    if (question !== undefined && keepProgress(lessonOf(), "shown", question)) markAnswered();
  };
  // A toggle does not bubble.
  document.addEventListener("toggle", reveal, true);
}

/** The prediction whose answer is opened, where it is one and has not just been given. */
function revealed(details: HTMLDetailsElement): string | undefined {
  return details.matches(".answer")
    ? details.closest<HTMLElement>("[data-question]")?.dataset["question"]
    : undefined;
}

function sign(cell: Element | null, words: string): void {
  const place = cell?.querySelector(".answered") ?? cell?.appendChild(document.createElement("p"));
  if (place === undefined) return;
  place.className = "answered";
  place.textContent = words;
}
