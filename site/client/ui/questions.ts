import { controlOf, type Inputs } from "./control.ts";
import { isGuess } from "./isGuess.ts";
import { note } from "./note.ts";
import { put } from "./patch/given.ts";
import { readGuess, whyUnread } from "./readGuess.ts";

/** Sends a guess when the reader has it checked, by button or Enter, and not before. */
export function listenToQuestions(inputs: Inputs): void {
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-check]");
    if (button !== null) judge(inputs, button.dataset["check"]!);
  });
  document.addEventListener("keydown", (event) => {
    if (!isGuess(event)) return;
    event.preventDefault();
    judge(inputs, (event.target as Element).closest<HTMLElement>("[data-input]")!.dataset["input"]!);
  });
}

function judge(inputs: Inputs, question: string): void {
  const control = controlOf(question);
  const field = control?.querySelector("input");
  if (!control || !field) return;
  const menu = control.querySelector("select");
  const choices = [...(menu?.options ?? [])];
  const printed = control.querySelector(".unit")?.textContent;
  // The longest first: "GB" ends in "B".
  const units = [...choices.map(({ text }) => text), ...(printed ? [printed] : [])].sort(
    (a, b) => b.length - a.length,
  );
  const read = readGuess(field.value, units);
  const written = choices.find(({ text }) => text === read?.unit);
  if (menu !== null && written !== undefined) menu.value = written.value;
  const amount = read && read.number * Number(menu?.value ?? 1);
  const guess = Number.isFinite(amount) ? amount : undefined;
  put(field, "aria-invalid", guess === undefined ? "true" : null);
  if (guess === undefined) {
    note(field, whyUnread(field.value));
    return field.focus();
  }
  note(field);
  inputs.set(question, guess);
}
