import { createButton } from "./createButton.ts";
import type { DraftState } from "./draftState.ts";

type Action = "undo" | "swap" | "dismiss";

/** A line about a cell's texts, with the actions that it offers. */
export interface NoteLine {
  readonly words: string;
  readonly actions: Readonly<Partial<Record<Action, string>>>;
}

/**
 * The lines that a reader needs about a cell's texts: that they are not kept, that there is another, that one can be
 * brought back.
 */
export function noteLines({ kept, full, heard, source, other, record, replaced }: DraftState): NoteLine[] {
  const lines: NoteLine[] = [];
  const line = (words: string, actions: NoteLine["actions"] = {}) => void lines.push({ words, actions });
  const lasts = "Your change here lasts only until you leave the page: copy it to keep it.";
  if (!kept)
    line(
      full ? `This browser has no room left. ${lasts}` : `This browser keeps nothing for this page. ${lasts}`,
    );
  if (heard === "reset" && source !== undefined) line("Another tab reset this cell. Your text stays.");
  if (other !== undefined)
    line("This cell was also edited in another tab.", { swap: "Show that text", dismiss: "Discard it" });
  else if (heard === "written") line("Changed in another tab.");
  const before = record?.before;
  if (before === undefined || (before.source ?? before.other) === undefined) return lines;
  const undo = { undo: "Undo" };
  if (source === undefined) line("The lesson’s own code is back.", undo);
  else if (before.source === source && before.other !== undefined) line("The other text is gone.", undo);
  else if (replaced) line("What was here before is set aside.", undo);
  return lines;
}

/** Shows the note below the cell's code, and says it aloud if it is new. */
export function showNote(
  element: HTMLElement,
  standing: DraftState,
  options: { readonly act: (action: Action) => void; readonly say: (words: string) => unknown },
): void {
  const old = element.querySelector(":scope > .kept");
  const lines = noteLines(standing);
  const words = lines.map(({ words }) => words).join(" ");
  if ((old?.getAttribute("data-said") ?? "") === words) return;
  if (words === "") return old?.remove();
  const note = old ?? element.appendChild(document.createElement("div"));
  const held = note.contains(document.activeElement);
  note.className = "kept";
  note.setAttribute("data-said", words);
  note.replaceChildren(
    ...lines.map(({ words, actions }) => {
      const line = document.createElement("p");
      const buttons = Object.entries(actions).map(([action, text]) =>
        createButton(action, text, () => options.act(action as Action)),
      );
      line.append(words, ...buttons.flatMap((one) => [" ", one]));
      return line;
    }),
  );
  if (held) note.querySelector("button")?.focus();
  options.say(words);
}
