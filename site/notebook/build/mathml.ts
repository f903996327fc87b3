import temml from "temml";
import { CellError } from "../kernel/cellError.ts";
import { equationParts } from "./equationParts.ts";
import { explainTex } from "./explainTex.ts";

/**
 * Turns TeX into MathML, with `value(n)` for the n-th inline value.
 *
 *     mathml("x = {\\text{⟦0⟧}}", { display: false, value: () => ({ attributes: 'data-cell="value-1"', html: "29" }) })
 *
 * Throws a CellError for TeX that cannot be read.
 */
export function mathml(
  tex: string,
  {
    display,
    value,
  }: { display: boolean; value: (index: number) => { readonly attributes: string; readonly html: string } },
): string {
  const drawn = (tag: string, index: string): string => {
    const { attributes, html } = value(Number(index));
    return `<${tag} ${attributes}>${html}</${tag}>`;
  };
  return (
    (display ? displayed(tex) : render(tex, false))
      .replace(/<mo (?=stretchy="true"[^>]*>⏟<)/g, '<mo class="brace" ')
      .replace(/<mtext(?: class="[^"]*")?>⟦(\d+)⟧<\/mtext>/g, (_, index: string) => drawn("mn", index))
      // A value among words: TeX's \text{…} is one element, in which HTML may stand.
      .replace(/⟦(\d+)⟧/g, (_, index: string) => drawn("span", index))
  );
}

/** A formula on lines of its own; a chain of equations may break before each equals sign, which no browser does in one. */
function displayed(tex: string): string {
  const parts = equationParts(tex).map((part) => render(part, true));
  // The page's own style sheet makes a formula a block.
  if (parts.length === 1) return parts[0]!.replace(' style="display:block math;"', "");
  const inline = parts.map((part) => part.replace(/^<math[^>]*>/, '<math displaystyle="true">'));
  return `<div class="equations">${inline.join("<wbr>")}</div>`;
}

function render(tex: string, display: boolean): string {
  try {
    return temml.renderToString(tex, { displayMode: display, throwOnError: true });
  } catch (error) {
    const { what, remedy } = explainTex(error instanceof Error ? error.message : String(error));
    throw new CellError(`invalid formula: ${what}`, { remedy });
  }
}
