import { setPageAttribute } from "../patch/cellAttributes.ts";
import { isPageNode, markPageNode } from "../patch/cellNodes.ts";

/** The notes of controls. */
const notes = new WeakMap<Element, HTMLElement>();

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
  if (!place.isConnected) place.id = freeId();
  place.replaceChildren(...content);
  setPageAttribute(control, "aria-describedby", place.id);
  notes.set(control, place);
  if (!place.isConnected) (control.closest(".control") ?? control).after(place);
}

/** Finds an id that no note of the page has. */
function freeId(): string {
  let k = 1;
  while (document.getElementById(`control-note-${k}`) !== null) k++;
  return `control-note-${k}`;
}

/** Removes the notes of controls that are gone. */
export function sweepControlNotes(): void {
  for (const note of document.querySelectorAll(".control-note"))
    if (isPageNode(note) && document.querySelector(`[aria-describedby="${note.id}"]`) === null) note.remove();
}
