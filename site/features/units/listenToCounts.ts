import { moveTabStop, setTabStop } from "../../notebook/client/moveTabStop.ts";

/** The places where many byte counts stand together. */
const together = "table, [data-output] ul";

/** Makes the byte counts of each table and list below `root` one tab stop: a page has hundreds of them. */
export function updateCountTabStops(root: ParentNode): void {
  const counts = root.querySelectorAll<HTMLElement>("[data-bytes]");
  for (const [group, own] of Map.groupBy(counts, (count) => count.closest(together)))
    if (group !== null) setTabStop(own, own.find((count) => count === document.activeElement) ?? own[0]!);
}

/** Lets the arrow keys go from count to count of a table or list. */
export function listenToCounts(): void {
  updateCountTabStops(document);
  document.addEventListener("keydown", (event) => {
    const { target } = event;
    const count = target instanceof Element && target.matches("[data-bytes]") ? target : null;
    const group = count?.closest(together);
    if (group) moveTabStop([...group.querySelectorAll<HTMLElement>("[data-bytes]")], event);
  });
}
