/** The way that a reader scrolls in one direction before the header follows, in pixels. */
export const threshold = 24;

/**
 * Whether the header is away after a scroll to `now`: it goes as the reader moves on and comes as they move back, or are
 * near the top.
 */
export function isAway(
  before: boolean,
  { from, now }: { readonly from: number; readonly now: number },
): boolean {
  if (now < threshold) return false;
  return Math.abs(now - from) < threshold ? before : now > from;
}

/**
 * Marks the header as away while a reader scrolls on, for windows that are small; `from` is where they were when the page
 * came.
 */
export function hideHeader(from: number): void {
  const header = document.querySelector<HTMLElement>("[data-header]");
  let away = false;
  const follow = (): void => {
    const now = scrollY;
    const next = isAway(away, { from, now });
    // The turning point moves along, so that a small step back is noticed wherever it begins.
    if (Math.abs(now - from) >= threshold) from = now;
    if (next === away) return;
    away = next;
    header?.toggleAttribute("data-away", away);
  };
  addEventListener("scroll", follow, { passive: true });
  follow();
}
