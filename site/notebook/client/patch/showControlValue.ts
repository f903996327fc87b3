import { setControlNote } from "../controls/setControlNote.ts";
import { setPageAttribute } from "./cellAttributes.ts";
import { isActiveControl } from "../controls/isActiveControl.ts";

/**
 * Makes a control show the value in its attributes, which it no longer does by itself once a reader has touched it. A
 * control that the reader is using, or an answer to a question, is left alone.
 */
export function showControlValue(element: Element, attributes: Readonly<Record<string, string>>): void {
  if (isActiveControl(element) || element.closest("[data-kind=predict]") !== null) return;
  if (element instanceof HTMLInputElement) {
    const { type } = element;
    if (type === "checkbox" || type === "radio") element.checked = "checked" in attributes;
    else if (type !== "file") setFieldValue(element, attributes["value"] ?? "");
  } else if (element instanceof HTMLTextAreaElement) setFieldValue(element, element.defaultValue);
  else if (element instanceof HTMLSelectElement) {
    const chosen = [...element.options].findIndex((option) => option.defaultSelected);
    element.selectedIndex = chosen < 0 && !element.multiple && element.size < 2 ? 0 : chosen;
  }
}

function setFieldValue(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  if (field.value !== value) field.value = value;
  if (!field.hasAttribute("aria-invalid")) return;
  setPageAttribute(field, "aria-invalid", null);
  field.setCustomValidity("");
  setControlNote(field);
}

/**
 * Whether an element is the number beside a slider that is being dragged: it follows the thumb, not an older answer.
 */
export function isBesideActiveControl(element: Element): boolean {
  const control =
    element.localName === "output" ? element.parentElement?.querySelector("[data-input]") : null;
  return control != null && isActiveControl(control);
}
