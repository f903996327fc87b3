import { controlOf, type Inputs } from "./control.ts";
import { isGuess } from "./isGuess.ts";
import { note } from "./note.ts";
import { put } from "./patch/given.ts";
import { readGuess } from "./readGuess.ts";

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
  const number = readGuess(field.value);
  put(field, "aria-invalid", number === undefined ? "true" : null);
  if (number === undefined) {
    const what = field.value.trim() === "" ? "Write a number first" : "That cannot be read as a number";
    note(field, `${what}, such as 7168, 7,168 or 1.5e3.`);
    return field.focus();
  }
  note(field);
  inputs.set(question, number * Number(control.querySelector("select")?.value ?? 1));
}
