import { nodeKey } from "./matchNodes.ts";

/**
 * Remembers where the focus is in an output; the function returned puts it back, on a similar node if its own was
 * replaced.
 */
export function keepFocus(output: Element): () => void {
  const { activeElement } = document;
  if (activeElement === null || !output.contains(activeElement)) return () => {};
  const kind = nodeKey(activeElement);
  const alike = () => [...output.querySelectorAll<HTMLElement>(activeElement.localName)].filter(isAlike);
  const isAlike = (element: Element) => nodeKey(element) === kind;
  const place = alike().indexOf(activeElement as HTMLElement);
  const stops = () => [...output.querySelectorAll<HTMLElement>("[tabindex]")];
  const stop = stops().indexOf(activeElement as HTMLElement);
  return () => {
    if (document.activeElement === activeElement) return;
    // What sets something else each time is known by its place alone.
    const like = alike()[place] ?? stops()[stop];
    const found = output.contains(activeElement) ? (activeElement as HTMLElement) : like;
    found?.focus({ preventScroll: true });
  };
}
