/** The cell that a key press opens for editing: Enter on its code or on the box in which the code scrolls. */
export function cellToEdit(event: KeyboardEvent): string | undefined {
  if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey)
    return undefined;
  const target = event.target as Element;
  if (!target.matches("[data-source] pre, [data-source] code")) return undefined;
  return target.closest<HTMLElement>("[data-cell]")?.dataset["cell"];
}
