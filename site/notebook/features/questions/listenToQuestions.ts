import type { Inputs } from "../../client/controls/createInputs.ts";
import { findControl } from "../../client/controls/readControl.ts";
import { isGuessKey } from "./isGuessKey.ts";
import { setControlNote } from "../../client/controls/setControlNote.ts";
import { setPageAttribute } from "../../client/patch/cellAttributes.ts";
import { draftsPlace } from "../../client/drafts/draftsMark.ts";
import { keepGuesses } from "./guesses.ts";
import { readGuess, guessProblem } from "./readGuess.ts";

/** Sends a guess when the reader has it checked, by button or Enter, and not before. */
export function listenToQuestions(inputs: Inputs): void {
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-check]");
    if (button !== null) sendGuess(inputs, button.dataset["check"]!);
  });
  document.addEventListener("keydown", (event) => {
    if (!isGuessKey(event)) return;
    event.preventDefault();
    sendGuess(inputs, (event.target as Element).closest<HTMLElement>("[data-input]")!.dataset["input"]!);
  });
}

function sendGuess(inputs: Inputs, question: string): void {
  const control = findControl(question);
  const field = control?.querySelector("input");
  if (!control || !field) return;
  const menu = control.querySelector("select");
  const choices = [...(menu?.options ?? [])];
  const units = menu === null ? wordsIn(control) : choices.map(({ text }) => text);
  // The longest first: "GB" ends in "B".
  units.sort((a, b) => b.length - a.length);
  const read = readGuess(field.value, units);
  const written = choices.find(({ text }) => text === read?.unit);
  if (menu !== null && written !== undefined) menu.value = written.value;
  const amount = read && read.number * Number(menu?.value ?? 1);
  const guess = Number.isFinite(amount) ? amount : undefined;
  setPageAttribute(field, "aria-invalid", guess === undefined ? "true" : null);
  if (guess === undefined) {
    const hasUnit = control.querySelector("select, .unit") !== null;
    setControlNote(field, guessProblem(field.value, { hasUnit }));
    return field.focus();
  }
  setControlNote(field);
  keepGuesses(draftsPlace().lesson, {
    [question]: { text: field.value, unit: menu?.selectedOptions[0]?.text },
  });
  inputs.set(question, guess);
}

/** The words that may stand behind a number: the unit beside the field, and what the question asks about. */
function wordsIn(control: Element): string[] {
  const unit = control.querySelector(".unit")?.textContent;
  const asked = control.querySelector(".label")?.textContent.match(/[A-Za-z]{3,}/g) ?? [];
  const words = asked.filter((word) => !/^(thousand|million|billion)$/i.test(word));
  return unit ? [unit, ...words] : words;
}
