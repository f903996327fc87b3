import { transformSync } from "amaro";
import { CellError } from "../cellError.ts";
import type { Erasure } from "./erase.ts";
import { firstDifference } from "./guardErasure.ts";
import { parseJavaScript } from "./parseTypeScript.ts";
import { placeOfNode } from "./syntax.ts";

/** What the other eraser throws; it is no Error. */
interface NodeEraserError {
  readonly message: string;
  readonly startLine: number;
  readonly startColumn: number;
}

/**
 * A second opinion of an erasure: throws unless the eraser Node itself uses leaves the same JavaScript of a cell.
 *
 * It is far larger than all the rest of the kernel and therefore only asked at build.
 */
export function eraseTwice(source: string, { plain }: Erasure): void {
  const difference = firstDifference(parseJavaScript(eraseByNode(source)), plain);
  if (difference === undefined) return;
  throw new CellError("two erasers disagree about the types here.", {
    remedy: "Put brackets around what belongs together, and semicolons behind.",
    place: placeOfNode(difference),
  });
}

function eraseByNode(source: string): string {
  try {
    return transformSync(source, { mode: "strip-only" }).code;
  } catch (error) {
    const { message, startLine, startColumn } = error as NodeEraserError;
    throw new CellError(`Node's own eraser refuses this: ${message}.`, {
      remedy: "Write it in a plainer way.",
      place: { line: startLine, column: startColumn },
    });
  }
}
