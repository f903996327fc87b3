import { markOwn } from "./patch/nodes.ts";

const notes = new WeakMap<Element, HTMLElement>();
let count = 0;

/** Says something beside a control, and to whoever hears the page; an empty text takes it away. */
export function note(control: Element, text: string): void {
  const old = notes.get(control);
  if (text === "") {
    old?.remove();
    notes.delete(control);
    control.removeAttribute("aria-describedby");
    return;
  }
  const place = old ?? markOwn(document.createElement("p"));
  place.role = "alert";
  place.className = "control-note";
  place.id ||= `control-note-${++count}`;
  place.textContent = text;
  control.setAttribute("aria-describedby", place.id);
  notes.set(control, place);
  if (!place.isConnected) (control.closest(".control") ?? control).after(place);
}
