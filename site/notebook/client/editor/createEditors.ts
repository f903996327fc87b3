import type { CellRecord } from "../session/cellRecord.ts";
import type { MissingPart } from "../createMissing.ts";
import type { Session } from "../session/session.ts";
import type { Editor } from "./editor.ts";

export interface EditorsOptions {
  /** Resolves once the reader's changes are being kept. */
  readonly keeping: () => Promise<void>;
  /** Resolves once the page is ready for a reader's own code. */
  readonly guard: () => Promise<void>;
  /** Is called with a part that could not be fetched, and a way to try again. */
  readonly onMissing: (what: MissingPart, again: () => unknown) => void;
  readonly onRun: (cell: string) => void;
}

/** Makes the editors of a page; each is loaded and opened when its cell is first edited. */
export function createEditors(session: Session, { keeping, guard, onMissing: lacks, onRun }: EditorsOptions) {
  const open = new Map<string, Editor>();
  const hostOf = (id: string) =>
    document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(id)}"] [data-source]`)!;
  const show = ({ id, failure, source }: CellRecord): void => {
    const editor = open.get(id);
    if (editor === undefined) return;
    if (failure?.place === undefined || editor.source() !== source) editor.clear();
    else editor.mark({ ...failure.place, message: failure.what });
  };
  /** Puts a cell's present text into its editor. */
  const replace = (id: string): void => {
    const { source } = session.cells.get(id)!;
    if (open.get(id)?.source() !== source) open.get(id)?.replace(source);
  };
  const keep = (): Promise<void> => keeping().catch(() => lacks("keeping", keep));
  const edit = async (id: string): Promise<void> => {
    // The kernel for what a reader may write loads while the editor does.
    void session.upgradeKernel();
    const again = () => edit(id);
    const editing = Promise.all([import("./editor.ts"), guard()]);
    const [parts] = await Promise.all([editing.catch(() => lacks("editor", again)), keep()]);
    if (!parts) return;
    const [ui] = parts;
    const host = hostOf(id);
    host.querySelector("details")?.setAttribute("open", "");
    const editor =
      open.get(id) ??
      ui.openEditor({
        cell: id,
        host,
        source: session.cells.get(id)!.source,
        onChange: (source) => session.setSource(id, source),
        onRun: () => onRun(id),
        onLeave: () =>
          host.closest("[data-cell]")!.querySelector<HTMLElement>('[data-action="edit"]')!.focus(),
      });
    open.set(id, editor);
    show(session.cells.get(id)!);
    editor.focus();
  };
  return {
    show,
    replace,
    edit,
    replaceAll(): void {
      for (const id of open.keys()) replace(id);
    },
  };
}
