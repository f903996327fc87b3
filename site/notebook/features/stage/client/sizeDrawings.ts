import { cellAttributes, setPageAttribute } from "../../../client/patch/cellAttributes.ts";

/** The size that a drawing's smallest text gets, in the stage's rem: a little over 24 px on a screen 720 px high. */
const leastText = 0.83;

/** Sizes drawings whose width is in pixels so that their smallest text can be read from the last row. */
export function sizeDrawings(root: ParentNode): void {
  for (const drawing of root.querySelectorAll<SVGElement>("svg[width]")) {
    const { width = "", style = "" } = cellAttributes(drawing);
    if (!/^[\d.]+$/.test(width)) continue;
    const sizes = [...drawing.querySelectorAll("text")]
      .filter(({ textContent }) => textContent.trim() !== "")
      .map((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    if (sizes.length === 0) continue;
    const rem = (Number(width) / Math.min(...sizes)) * leastText;
    setPageAttribute(drawing, "style", `${style};width:${rem.toFixed(2)}rem`);
  }
}

/** Gives drawings back the sizes in which their cells drew them. */
export function unsizeDrawings(): void {
  for (const drawing of document.querySelectorAll<SVGElement>(".output svg[width]"))
    setPageAttribute(drawing, "style", cellAttributes(drawing)["style"] ?? null);
}
