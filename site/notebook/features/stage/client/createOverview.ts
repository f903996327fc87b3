import type { Deck } from "../deck.ts";
import type { Command } from "./commandOf.ts";
import { create } from "./create.ts";
import { createEdits } from "./createEdits.ts";
import { createCutting } from "./createCutting.ts";
import { hasSingleKeys, setSingleKeys } from "./hasSingleKeys.ts";
import type { Cut } from "./cut.ts";
import type { StageRecord } from "./stageRecord.ts";

export interface OverviewOptions {
  /** Goes to a stop. */
  readonly go: (stop: number) => void;
  readonly does: (command: Command) => void;
  readonly take: (cut: Cut | undefined) => void;
  readonly keep: (cell: string) => void;
  readonly discard: (cell: string) => void;
}

const commands: readonly (readonly [Command, string])[] = [
  ["leave", "Back to the stop"],
  ["fullScreen", "Full screen"],
  ["speaker", "Speaker’s window"],
];

/** Draws all stops of a deck, to go to or to leave out, with what else can be done about the talk. */
export function createOverview(deck: Deck, { go, does, take, keep, discard }: OverviewOptions) {
  const single = create("input", { type: "checkbox" });
  single.checked = hasSingleKeys();
  single.addEventListener("change", () => setSingleKeys(single.checked));
  const tools = commands.map(([command, words]) => {
    const button = create("button", { type: "button" }, words);
    button.addEventListener("click", () => does(command));
    return button;
  });
  const handout = create("a", { href: "?present&print", target: "_blank" }, "Handout to print");
  const cutting = createCutting(deck, take);
  const edits = createEdits({ keep, discard });
  const rows = deck.stops.map(({ title }, k) => {
    const button = create("button", { type: "button" }, `${k + 1} `, title);
    button.addEventListener("click", () => go(k + 1));
    return { button, row: create("li", {}, button, cutting.boxes[k]!) };
  });
  const element = create(
    "nav",
    { class: "stage-overview", "aria-label": "Stops", hidden: "" },
    create(
      "div",
      { class: "overview-tools" },
      ...tools,
      handout,
      create("label", {}, single, " Letters and digits work as keys"),
    ),
    create("ol", {}, ...rows.map(({ row }) => row)),
    cutting.element,
    edits.element,
  );
  return {
    element,
    show(record: StageRecord): void {
      const { stop, overview } = record.state;
      element.hidden = !overview;
      cutting.show(record.cut);
      edits.show(record);
      for (const [k, { button }] of rows.entries())
        if (k + 1 === stop) button.setAttribute("aria-current", "step");
        else button.removeAttribute("aria-current");
      if (overview) rows[stop - 1]!.button.scrollIntoView({ block: "nearest" });
    },
  };
}
