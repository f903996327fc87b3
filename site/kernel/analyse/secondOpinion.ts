import { transformSync } from "amaro";
import { CellError } from "../errors.ts";
import { erase } from "./erase.ts";
import { firstDifference } from "./guard.ts";
import { parseJavaScript } from "./parse.ts";
import { placeOf } from "./syntax.ts";

/**
 * Throws unless the eraser Node itself uses leaves the same JavaScript of a cell.
 *
 * It is larger than the rest of the kernel together and therefore only asked at build.
 */
export function eraseTwice(source: string): void {
  const { plain } = erase(source);
  const { code } = transformSync(source, { mode: "strip-only" });
  const difference = firstDifference(parseJavaScript(code), plain);
  if (difference === undefined) return;
  throw new CellError("two erasers disagree about the types here.", {
    remedy: "Write it with a semicolon before and behind, or without types.",
    place: placeOf(difference),
  });
}
