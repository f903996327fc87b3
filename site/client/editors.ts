import type { CellRecord } from "./cellRecord.ts";
import type { Session } from "./session.ts";
import type { Editor } from "./ui/editor.ts";

/** The editors of a page, each loaded and opened when its cell is first edited. */
export function editors(session: Session) {
  const open = new Map<string, Editor>();
  const hostOf = (id: string) =>
    document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(id)}"] [data-source]`)!;
  const show = ({ id, failure, source }: CellRecord): void => {
    const editor = open.get(id);
    if (editor === undefined) return;
    if (failure?.place === undefined || editor.source() !== source) editor.clear();
    else editor.mark({ ...failure.place, message: failure.what });
  };
  return {
    show,
    async edit(id: string): Promise<void> {
      // The kernel for what a reader may write loads while the editor does.
      session.equip();
      const { openEditor } = await import("./ui/editor.ts");
      const host = hostOf(id);
      host.querySelector("details")?.setAttribute("open", "");
      const editor =
        open.get(id) ??
        openEditor({
          cell: id,
          host,
          source: session.cells.get(id)!.source,
          onChange: (source) => session.edited(id, source),
          onRun: () => void session.run(id),
          onLeave: () =>
            host.closest("[data-cell]")!.querySelector<HTMLElement>('[data-action="edit"]')!.focus(),
        });
      open.set(id, editor);
      show(session.cells.get(id)!);
      editor.focus();
    },
    /** Puts the lesson's own source back. */
    replace(id: string): void {
      open.get(id)?.replace(session.cells.get(id)!.original.source);
    },
    replaceAll(): void {
      for (const [id, editor] of open) editor.replace(session.cells.get(id)!.original.source);
    },
  };
}
