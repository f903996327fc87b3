import type { Tip } from "./createTip.ts";

/** The words of a tip; undefined where there is nothing to say. */
export type TipContent = readonly (string | Node)[] | undefined;

/** Elements that have a tip. */
export interface TipKind {
  readonly selector: string;
  /** Returns what the tip of an element says; what has to be fetched is shown if the reader is still there. */
  contentOf(element: HTMLElement): TipContent | Promise<TipContent>;
}

/** The tips of a page, of which one is shown at a time. */
export interface Tips {
  /** Shows the tips of these elements: on hover, focus and tap, until Escape. A link is followed by the second tap. */
  add(kind: TipKind): void;
  /** Brings an open tip in line with an output that has changed. */
  refresh(): void;
}

/** The time for which the tip waits for a pointer that may be on its way to it, in milliseconds. */
const grace = 200;

/** Makes the tips of a page, which listen from the first kind on. */
export function createTips(): Tips {
  const kinds: TipKind[] = [];
  /** The tip itself, which is fetched when the first is wanted. */
  let tip: Tip | undefined;
  /** The element whose tip is shown, or will be once it is fetched. */
  let wanted: HTMLElement | undefined;

  const kindOf = (element: Element): TipKind | undefined =>
    kinds.find(({ selector }) => element.matches(selector));

  function elementAt(target: EventTarget | null): HTMLElement | undefined {
    const all = kinds.map(({ selector }) => selector).join();
    return (target instanceof Element && target.closest<HTMLElement>(all)) || undefined;
  }

  function tell(element: HTMLElement): void {
    wanted = element;
    if (tip === undefined)
      return void import("./createTip.ts").then(
        ({ createTip }) => {
          tip ??= createTip();
          if (wanted === element) tell(element);
        },
        // Without it an element keeps its title, and a link leads where it did.
        () => undefined,
      );
    const { show } = tip;
    const content = kindOf(element)!.contentOf(element);
    const showIfWanted = (told: TipContent) => {
      if (wanted === element && told !== undefined) show(element, ...told);
    };
    if (content instanceof Promise) void content.then(showIfWanted);
    else showIfWanted(content);
  }

  function leave(): void {
    wanted = undefined;
    tip?.hide();
  }

  function listen(): void {
    let leaving = 0;
    /** The element on which a finger came down while its tip was not there. */
    let tapped: HTMLElement | undefined;
    document.addEventListener("pointerdown", ({ target, pointerType }) => {
      const element = elementAt(target);
      tapped = pointerType === "touch" && element !== wanted ? element : undefined;
    });
    document.addEventListener("pointerover", ({ target, pointerType }) => {
      if (pointerType === "touch") return;
      clearTimeout(leaving);
      const element = elementAt(target);
      if (element !== undefined) tell(element);
      else if (tip?.contains(target) !== true && wanted !== document.activeElement)
        leaving = window.setTimeout(leave, grace);
    });
    document.addEventListener("focusin", ({ target }) => {
      const element = elementAt(target);
      if (element !== undefined) tell(element);
    });
    document.addEventListener("focusout", ({ target }) => {
      if (target === wanted && !wanted!.matches(":hover")) leave();
    });
    document.addEventListener("click", (event) => {
      const element = elementAt(event.target);
      if (element !== undefined) {
        if (element === tapped) event.preventDefault();
        tell(element);
      } else if (tip?.contains(event.target) !== true) leave();
    });
    document.addEventListener("keydown", ({ key }) => key === "Escape" && leave());
    document.addEventListener("scroll", () => tip?.place(), { capture: true, passive: true });
  }

  return {
    add(kind) {
      if (kinds.push(kind) === 1) listen();
    },
    refresh() {
      const anchor = tip?.anchor();
      if (anchor?.isConnected && kindOf(anchor) !== undefined) tell(anchor);
      else leave();
    },
  };
}
