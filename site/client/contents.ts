// The contents: how far the reader has come in each lesson, and a way to have that forgotten.
import { clearProgress, knownOf, progressIn } from "./progress.ts";
import { scoreText } from "./scoreText.ts";

const scores = [...document.querySelectorAll<HTMLElement>("[data-lesson]")];
const asked = scores.map(({ textContent }) => textContent);
const forget = document.querySelector<HTMLElement>("[data-forget]")!;
const [ask, sure, yes, no] = ["button", "span", "[value=yes]", "[value=no]"].map((part) =>
  forget.querySelector<HTMLElement>(part)!,
);

function show(): void {
  const begun = scores.map((score, k) => {
    const questions = score.dataset["questions"]!.split(" ");
    const progress = knownOf(progressIn(score.dataset["lesson"]!), questions);
    const any = progress.right.length + progress.shown.length > 0;
    score.textContent = any ? scoreText(progress, questions.length) : asked[k]!;
    return any;
  });
  ask!.hidden = !begun.includes(true);
}

function question(open: boolean): void {
  sure!.hidden = !open;
  ask!.hidden = open;
}

ask!.addEventListener("click", () => {
  question(true);
  no!.focus();
});
no!.addEventListener("click", () => {
  question(false);
  ask!.focus();
});
yes!.addEventListener("click", () => {
  clearProgress();
  question(false);
  show();
  const said = forget.querySelector<HTMLElement>("[role=status]")!;
  said.textContent = "Your answers are forgotten.";
  said.focus();
});
// A page that comes back from the browser's memory shows what was answered since.
addEventListener("pageshow", show);
