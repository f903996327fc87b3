/** Measures a stop as the page draws it, and finds all that leaves the safe area or is too small to read. */
export function measureStage(): {
  readonly faults: readonly string[];
  readonly words: string;
} {
  /** The least size of text, in pixels. */
  const least = 24;
  const safe = {
    left: 0.02 * innerWidth,
    right: 0.98 * innerWidth,
    top: 0.01 * innerHeight,
    bottom: 0.94 * innerHeight,
  };
  const faults: string[] = [];
  const words: string[] = [];
  const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const place = (rect: DOMRect, what: string): void => {
    if (rect.width === 0 || rect.height === 0) return;
    const sides = (["left", "top"] as const).filter((side) => rect[side] < safe[side] - 1);
    const others = (["right", "bottom"] as const).filter((side) => rect[side] > safe[side] + 1);
    for (const side of [...sides, ...others])
      faults.push(`${what} leaves the ${side}: ${rect[side].toFixed(0)}`);
  };
  const sizeOf = (element: Element): number => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (element instanceof SVGGraphicsElement) {
      const { a, b } = element.getScreenCTM()!;
      return size * Math.hypot(a, b);
    }
    const { offsetWidth = 0 } = element as HTMLElement;
    return offsetWidth > 0 ? (size * element.getBoundingClientRect().width) / offsetWidth : size;
  };
  for (const root of document.querySelectorAll("[data-shown], .stage-head")) {
    for (const element of [root, ...root.querySelectorAll("*")]) {
      if (!isSeen(element) || element.closest("option, title, [data-tiny]")) continue;
      const name = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`;
      place(element.getBoundingClientRect(), name);
      const own = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== "",
      );
      for (const text of own) {
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const rect of range.getClientRects()) place(rect, `“${text.textContent!.trim()}”`);
        // A poll offers its answer among others, until it is marked.
        const isOffered = element.closest(".stage-poll") !== null && element.closest("[data-right]") === null;
        if (!isOffered) words.push(text.textContent!);
      }
      for (const line of element.shadowRoot?.querySelectorAll(".cm-line, .cm-gutterElement") ?? [])
        if (sizeOf(line) < least) faults.push(`the editor is ${sizeOf(line).toFixed(1)} px`);
      const isField = element.matches("select, button, input:not([type=range], [type=checkbox])");
      if ((own.length > 0 || isField) && sizeOf(element) < least)
        faults.push(
          `${name} “${element.textContent.trim().slice(0, 30)}” is ${sizeOf(element).toFixed(1)} px`,
        );
    }
  }
  return { faults: [...new Set(faults)], words: words.join(" ") };
}
