import type { Figure } from "../../../lessons/figures/html.ts";
import { createDocument } from "../../../site/notebook/kernel/document/index.ts";
import { toHtml } from "../../../site/notebook/kernel/toHtml.ts";
import { render } from "../../../site/notebook/kernel/render/index.ts";

/** A figure as the page would have it. */
export function drawFigure(figure: Figure): string {
  return toHtml(render(figure, { document: createDocument(), cell: "test" }));
}

/** The first group of `pattern`, everywhere it is found. */
export function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, found]) => found!);
}
