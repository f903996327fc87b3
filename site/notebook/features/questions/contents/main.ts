// The contents: how far the reader has come in each lesson, and a way to have that forgotten.
import { forgetAnswers } from "../forgetAnswers.ts";
import { knownAnswers, openAnswers } from "../answers.ts";
import { scoreText } from "../scoreText.ts";

const answers = openAnswers();
const { forget: forgetAll, hasForgotten, restore } = forgetAnswers(answers);
const scores = [...document.querySelectorAll<HTMLElement>("[data-lesson]")];
const asked = scores.map(({ textContent }) => textContent);
const forget = document.querySelector<HTMLElement>("[data-forget]")!;
const [ask, sure, yes, no, said, undo] = [
  "button",
  "span",
  "[value=yes]",
  "[value=no]",
  "[role=status]",
  "[value=undo]",
].map((part) => forget.querySelector<HTMLElement>(part)!);

function show(): void {
  const begun = scores.map((score, k) => {
    const questions = score.dataset["questions"]!.split(" ");
    const progress = knownAnswers(answers.read(score.dataset["lesson"]!), questions);
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
function tell(words: string): void {
  said!.textContent = words;
  undo!.hidden = !hasForgotten();
}

yes!.addEventListener("click", () => {
  forgetAll();
  question(false);
  show();
  tell("Your answers are forgotten.");
  undo!.focus();
});
undo!.addEventListener("click", () => {
  restore();
  show();
  tell("Your answers are back.");
  ask!.focus();
});
if (hasForgotten()) tell("Your answers are forgotten.");
show();
// A page that comes back from the browser's memory shows what was answered since.
addEventListener("pageshow", show);
