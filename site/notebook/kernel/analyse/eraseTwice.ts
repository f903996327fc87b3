import { transformSync } from "amaro";
import { CellError } from "../cellError.ts";
import type { Erasure } from "./erase.ts";
import { firstDifference } from "./guardErasure.ts";
import { parseJavaScript } from "./parseTypeScript.ts";
import { placeOfNode } from "./syntax.ts";

/** The error that Node's eraser throws; it is not an Error. */
interface NodeEraserError {
  readonly message: string;
  readonly startLine: number;
  readonly startColumn: number;
}

/**
 * Throws unless Node's own eraser leaves the same JavaScript of a cell as an erasure.
 *
 * That eraser is far larger than the rest of the kernel, and therefore used in the build alone.
 */
export function eraseTwice(source: string, { plain }: Erasure): void {
  const difference = firstDifference(parseJavaScript(eraseByNode(source)), plain);
  if (difference === undefined) return;
  throw new CellError("two erasers disagree about the types here.", {
    remedy: "Put brackets around what belongs together, and end statements with semicolons.",
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
