import { put } from "./patch/given.ts";
import { isArrow, nearest } from "./setters/nearest.ts";

/** Where many byte counts stand together. */
const together = "table, [data-output] ul";

/** Makes the byte counts of each table and list below `root` one tab stop: a page has hundreds of them. */
export function dressCounts(root: ParentNode): void {
  const counts = root.querySelectorAll<HTMLElement>("[data-bytes]");
  for (const [group, own] of Map.groupBy(counts, (count) => count.closest(together)))
    if (group !== null) stopAt(own, own.find((count) => count === document.activeElement) ?? own[0]!);
}

/** Lets the arrow keys go from count to count of a table or list. */
export function listenToCounts(): void {
  dressCounts(document);
  document.addEventListener("keydown", (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (!isArrow(key) || ctrlKey || metaKey || altKey) return;
    if (!(target instanceof Element) || !target.matches("[data-bytes]")) return;
    const group = target.closest(together);
    if (group === null) return;
    event.preventDefault();
    const counts = [...group.querySelectorAll<HTMLElement>("[data-bytes]")];
    const next = nearest(counts, target, key);
    if (next === undefined) return;
    stopAt(counts, next);
    next.focus();
  });
}

function stopAt(counts: readonly HTMLElement[], stop: HTMLElement): void {
  for (const count of counts) put(count, "tabindex", count === stop ? "0" : "-1");
}
