/** Whether a control stands elsewhere than where its cell has put it. */
export function isMoved(control: Element): boolean {
  if (control instanceof HTMLSelectElement) {
    const first = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
    return control.selectedIndex !== Math.max(0, first);
  }
  if (!(control instanceof HTMLInputElement)) return [...control.querySelectorAll("input")].some(isMoved);
  if (control.type === "checkbox") return control.checked !== control.defaultChecked;
  return control.value !== control.defaultValue;
}
