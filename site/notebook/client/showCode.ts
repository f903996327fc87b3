/** The code of cells as the page was built with it, colours and all. */
const built = new WeakMap<Element, readonly Node[]>();

/** Shows a cell's source as static code; the lesson's own has its colours. */
export function showCode(cell: Element, source: string, original: string): void {
  const code = cell.querySelector("[data-source] pre > code");
  if (code === null || code.textContent?.replace(/\n$/, "") === source) return;
  if (!built.has(code)) built.set(code, [...code.childNodes]);
  if (source === original) code.replaceChildren(...built.get(code)!);
  else code.textContent = source;
}
