import { openEditor, type Editor } from "../../../../site/notebook/client/editor/editor.ts";

export { openEditor };

/** The calls that the editor made, in order. */
export const told: unknown[] = [];

export let editor: Editor;

/** Opens the editor on the first cell of the page. */
export function edit(source: string): void {
  const host = document.querySelector<HTMLElement>("[data-source]")!;
  editor = openEditor({
    cell: "map",
    host,
    source,
    onChange: (text) => told.push(["change", text]),
    onRun: () => told.push("run"),
    onLeave() {
      told.push("leave");
      document.querySelector<HTMLElement>("[data-action=edit]")!.focus();
    },
  });
}
