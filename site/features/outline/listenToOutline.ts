import { currentSection } from "./currentSection.ts";

/** The section that a reader is in: the words and the id of its heading. */
export interface ReadSection {
  readonly title: string;
  readonly id: string;
}

/**
 * Marks the section that is being read in the page's outline while the reader scrolls, and calls `reads` with each;
 * undefined above the first. Does nothing where there is no outline.
 */
export function listenToOutline(reads: (section: ReadSection | undefined) => void): void {
  const outline = document.querySelector<HTMLDetailsElement>("[data-outline]");
  if (outline === null) return;
  const links = [...outline.querySelectorAll<HTMLAnchorElement>("a")];
  const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  const here = outline.querySelector("[data-here]")!;
  const unread = here.textContent;
  let marked: number | undefined;
  let asked = false;
  const look = (): void => {
    asked = false;
    const { scrollHeight, clientHeight } = document.documentElement;
    const now = currentSection(
      headings.map((heading) => heading?.getBoundingClientRect().top ?? Infinity),
      { height: clientHeight, atEnd: scrollY > 0 && scrollY + clientHeight >= scrollHeight - 2 },
    );
    if (now === marked) return;
    if (marked !== undefined) links[marked]?.removeAttribute("aria-current");
    links[now]?.setAttribute("aria-current", "true");
    marked = now;
    const title = links[now]?.textContent;
    here.textContent = title ?? unread;
    reads(title === undefined ? undefined : { title, id: headings[now]!.id });
  };
  const soon = (): void => {
    if (!asked) requestAnimationFrame(look);
    asked = true;
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  look();
  closeOutside(outline);
}

/** Closes the list once a link in it, the page beside it or Escape is pressed, as a menu does. */
function closeOutside(outline: HTMLDetailsElement): void {
  document.addEventListener("click", ({ target }) => {
    const summary = outline.querySelector("summary")!;
    if (!summary.contains(target as Node)) outline.open = false;
  });
  outline.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !outline.open) return;
    outline.open = false;
    outline.querySelector("summary")!.focus();
  });
  outline.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget !== null && !outline.contains(relatedTarget as Node)) outline.open = false;
  });
}
