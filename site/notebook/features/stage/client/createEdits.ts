import { create } from "./create.ts";
import type { StageRecord } from "./stageRecord.ts";

/** Cells that were changed in front of the class, each to be kept as a draft of the lesson or to be discarded. */
export interface ShownEdits {
  readonly element: HTMLElement;
  show(record: Pick<StageRecord, "sources" | "kept">): void;
}

/** Finds the cells whose text was changed and is kept nowhere. */
export const unkeptCells = ({ sources, kept }: Pick<StageRecord, "sources" | "kept">): readonly string[] =>
  Object.keys(sources).filter((cell) => sources[cell] !== kept[cell]);

/** Draws the list of cells that were changed and not kept; there is nothing of it while there is none. */
export function createEdits({
  keep,
  discard,
}: {
  readonly keep: (cell: string) => void;
  readonly discard: (cell: string) => void;
}): ShownEdits {
  const list = create("ul", {});
  const words = create("p", {}, "Changed in front of the class, and in no draft of yours:");
  const element = create("div", { class: "stage-edits", role: "status", hidden: "" }, words, list);
  let shown = "";
  return {
    element,
    show(record) {
      const cells = unkeptCells(record);
      if (cells.join() === shown) return;
      shown = cells.join();
      element.hidden = cells.length === 0;
      list.replaceChildren(
        ...cells.map((cell) => {
          const button = (words: string, does: (cell: string) => void) => {
            const one = create("button", { type: "button", "aria-label": `${words}: ${cell}` }, words);
            one.addEventListener("click", () => does(cell));
            return one;
          };
          return create(
            "li",
            {},
            create("code", {}, cell),
            " ",
            button("Keep as my draft", keep),
            " ",
            button("Discard", discard),
          );
        }),
      );
    },
  };
}
