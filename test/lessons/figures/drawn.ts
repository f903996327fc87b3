import type { Figure } from "../../../lessons/figures/figure.ts";
import { createDocument } from "../../../site/kernel/document/index.ts";
import { toHtml } from "../../../site/kernel/html.ts";
import { render } from "../../../site/kernel/render/index.ts";

/** A figure as the page would have it. */
export function drawn(figure: Figure): string {
  return toHtml(render(figure, { document: createDocument(), cell: "test" }));
}

/** What `pattern`'s first group takes, everywhere it is found. */
export function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, found]) => found!);
}
