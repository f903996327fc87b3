import { showBanner } from "../showBanner.ts";
import { createButton } from "./createButton.ts";
import type { Draft } from "./draft.ts";

/** A change to a version of the lesson that is no longer shown. */
export interface EarlierDraft {
  readonly cell: string;
  readonly draft: Draft;
  /** Discards the draft, or brings it back. */
  drop(gone: boolean): void;
}

export interface EarlierDraftActions {
  /** The lesson's own text of a cell, and its present one; undefined if there is no such cell any more. */
  readonly own: (cell: string) => string | undefined;
  readonly now: (cell: string) => string | undefined;
  /** Puts a text into a cell, or takes it out again. */
  readonly take: (cell: string, source: string) => void;
  readonly takeBack: (cell: string) => void;
  readonly say: (words: string) => void;
}

/** Says that there are changes to an earlier version, and shows each beside the cell's present text. */
export function offerEarlierDrafts(all: readonly EarlierDraft[], offers: EarlierDraftActions): void {
  const left = new Set(all);
  const offer = (): void => {
    if (left.size === 0) return;
    const cells = left.size === 1 ? "a cell" : `${left.size} cells`;
    const words = `You changed ${cells} in an earlier version of this lesson.`;
    const line = showBanner(words, { "show-earlier": left.size === 1 ? "Show it" : "Show them" });
    line.querySelector("button")!.addEventListener("click", () => {
      const panel = document.createElement("section");
      panel.className = "earlier";
      const title = document.createElement("h2");
      title.textContent = "Your changes to an earlier version";
      title.tabIndex = -1;
      panel.setAttribute("aria-label", title.textContent);
      const close = createButton("hide-earlier", "Close", () => (panel.remove(), offer()));
      panel.append(title, ...[...left].map((one) => rowOf(one, offers, left)), close);
      document.querySelector("main")!.prepend(panel);
      title.focus();
    });
  };
  offer();
}

function rowOf(one: EarlierDraft, offers: EarlierDraftActions, left: Set<EarlierDraft>): HTMLElement {
  const { cell, draft, drop } = one;
  const source = draft.source!;
  const row = document.createElement("article");
  const title = document.createElement("h3");
  const [own, now] = [offers.own(cell), offers.now(cell)];
  if (now === undefined) title.textContent = `Cell ${cell}, which the lesson no longer has`;
  else {
    const link = document.createElement("a");
    link.href = `#cell-${cell}`;
    link.textContent = `Cell ${cell}`;
    title.append(link);
  }
  const mine = textBox("Your text", source, draft.base);
  const boxes = document.createElement("div");
  boxes.className = "beside";
  boxes.append(mine, ...(now === undefined ? [] : [textBox("What is there now", now)]));
  const then =
    draft.base === undefined || draft.base === own ? [] : [fold("The lesson’s text back then", draft.base)];
  const line = document.createElement("p");
  const done = (words: string, back: () => void): void => {
    left.delete(one);
    const undo = createButton("undo", "Undo", () => {
      left.add(one);
      back();
      ask();
      line.querySelector("button")!.focus();
    });
    line.replaceChildren(words, " ", undo);
    undo.focus();
    offers.say(words);
  };
  const ask = (): void => {
    const take = createButton("take", "Put it in the cell", () => {
      offers.take(cell, source);
      drop(true);
      done("It is in the cell now, but not run yet.", () => (offers.takeBack(cell), drop(false)));
    });
    const discard = createButton("discard", "Discard", () => {
      drop(true);
      done("Discarded.", () => drop(false));
    });
    line.replaceChildren(
      createButton("copy", "Copy", () => void copy(source, mine.querySelector("pre")!).then(offers.say)),
      ...(now === undefined ? [] : [" ", take]),
      " ",
      discard,
    );
  };
  ask();
  row.append(title, boxes, ...then, line);
  return row;
}

/** A text under its name, with the lines that `base` does not have marked. */
function textBox(name: string, text: string, base?: string): HTMLElement {
  const figure = document.createElement("figure");
  const caption = document.createElement("figcaption");
  caption.textContent = name;
  const code = document.createElement("pre");
  code.tabIndex = 0;
  code.role = "group";
  code.ariaLabel = name;
  const known = base?.split("\n");
  const lines = text.split("\n").map((line, k, all) => {
    const end = k < all.length - 1 ? "\n" : "";
    if (known === undefined || known.includes(line)) return line + end;
    const mark = document.createElement("mark");
    mark.textContent = line + end;
    return mark;
  });
  code.append(...lines);
  figure.append(caption, code);
  return figure;
}

function fold(name: string, text: string): HTMLElement {
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = name;
  const code = document.createElement("pre");
  code.textContent = text;
  details.append(summary, code);
  return details;
}

/** Copies a text, or selects it if the browser forbids copying, and says which. */
async function copy(text: string, element: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied.";
  } catch {
    getSelection()?.selectAllChildren(element);
    return "Selected. Press Ctrl-C or ⌘C to copy it.";
  }
}
