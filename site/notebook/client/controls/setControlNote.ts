import { setPageAttribute } from "../patch/cellAttributes.ts";
import { markPageNode } from "../patch/cellNodes.ts";

const notes = new Map<Element, HTMLElement>();
let count = 0;

/** Says something beside a control, an error at once and aloud; nothing to say takes the note away. */
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

/** Takes away the notes of controls that are no longer there. */
export function sweepControlNotes(): void {
  for (const control of notes.keys()) if (!control.isConnected) setControlNote(control);
}
