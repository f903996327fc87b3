import { CellError } from "../cellError.ts";
import { findComparisons } from "./parseTypeScript.ts";

/**
 * Refuses `<!--`: `a <!--b` is `a < !(--b)` in a module and a comment in a function's body, and a cell is read as the
 * one and run as the other.
 */
export function refuseHtmlComment(text: string): void {
  if (!text.includes("<!--")) return;
  for (const [start, place] of findComparisons(text))
    if (text.startsWith("<!--", start))
      throw new CellError("<!-- would start a comment here.", { remedy: "Write < ! -- with spaces.", place });
}
