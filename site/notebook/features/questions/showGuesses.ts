import { findControl } from "../../client/controls/readControl.ts";
import { readGuesses } from "./guesses.ts";
import { draftsPlace } from "../../client/drafts/draftsMark.ts";

/** Puts into the fields of questions what the reader last had judged there. */
export function showGuesses(): void {
  for (const [question, { text, unit }] of Object.entries(readGuesses(draftsPlace().lesson))) {
    const control = findControl(question);
    const field = control?.querySelector("input");
    if (!control?.matches("[data-kind=predict]") || !field) continue;
    field.value = text;
    const menu = control.querySelector("select");
    const place = [...(menu?.options ?? [])].findIndex((option) => option.text === unit);
    if (menu !== null && place !== -1) menu.selectedIndex = place;
  }
}
