import { setPageAttribute } from "../patch/cellAttributes.ts";
import { markPageNode } from "../patch/cellNodes.ts";

const notes = new Map<Element, HTMLElement>();
let count = 0;

/** Shows a note beside a control, and reads it out if it tells of an error; without content, removes the note. */
export function setControlNote(control: Element, ...content: readonly (string | Node)[]): void {
  const old = notes.get(control);
  if (content.length === 0) {
    if (old === undefined) return;
    old.remove();
    notes.delete(control);
    setPageAttribute(control, "aria-describedby", null);
    return;
  }
  const place = old ?? markPageNode(document.createElement("p"));
  place.role = control.getAttribute("aria-invalid") === "true" ? "alert" : "status";
  place.className = "control-note";
  place.id ||= `control-note-${++count}`;
  place.replaceChildren(...content);
  setPageAttribute(control, "aria-describedby", place.id);
  notes.set(control, place);
  if (!place.isConnected) (control.closest(".control") ?? control).after(place);
}

/** Removes the notes of controls that are gone. */
export function sweepControlNotes(): void {
  for (const control of notes.keys()) if (!control.isConnected) setControlNote(control);
}
