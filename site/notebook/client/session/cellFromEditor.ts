import type { Cell, Refusal } from "../../kernel/cell.ts";
import { CellError } from "../../kernel/cellError.ts";
import type { CellRecord } from "./cellRecord.ts";

const offline: Refusal = {
  what: "the page could not load what it reads code with.",
  remedy: "Check that you are online, then run the cell again.",
};

/** Whether the source in the editor has yet to be analysed, or could not be at the last try. */
export const isUnanalysed = ({ edited, ran }: CellRecord): boolean => edited || ran.refusal !== undefined;

/**
 * Turns a reader's source into a cell; one that is refused keeps the names of its last run, so that its readers wait
 * for it.
 */
export async function cellFromEditor({ id, source, original, ran }: CellRecord): Promise<Cell> {
  if (source === original.source) return original;
  const refused = (refusal: Refusal) => ({ ...ran, source, imports: [], inputs: [], controls: [], refusal });
  const reader = await import("../../kernel/analyse/index.ts").catch(() => undefined);
  if (reader === undefined) return refused(offline);
  try {
    return { ...reader.analyse(id, source), ...(original.inline && { inline: true }) };
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    const { what, remedy, place } = error;
    return refused({ what, ...(remedy !== undefined && { remedy }), ...(place && { place }) });
  }
}
