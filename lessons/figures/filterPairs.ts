import type { Tensor } from "engine";
import { drawPixels } from "./drawPixels.ts";
import { html, type Figure } from "./html.ts";
import { largestOf } from "./largestOf.ts";
import { planes } from "./rows.ts";
import { tint } from "./tint.ts";

const blue = [0, 114, 178] as const;
const dark = [64, 64, 64] as const;

/**
 * Filters `[K, 1, H, W]` before and after training, each pair side by side, all on one scale: above 0 blue, below it dark.
 *
 *     filterPairs(start, learner.weights.get("conv1")!.weight)
 */
export function filterPairs(before: Tensor, after: Tensor): Figure {
  const far = largestOf([before, after].flatMap(({ data }) => Array.from(data, Math.abs)));
  const [first, last] = [before, after].map(planes) as [readonly Tensor[], readonly Tensor[]];
  const changed = first.map(({ data }, k) => data.filter((value, at) => value !== last[k]!.data[at]).length);
  const isUnmoved = (k: number) => changed[k] === 0;
  const render = (document: Document) => {
    const pairs = first.map((filter, k) => {
      const draw = (map: Tensor, when: string) =>
        drawPixels(document, tint(map, { far, colour: blue, below: dark }), {
          label: `filter ${k} ${when} training`,
        });
      return html(
        document,
        "li",
        { class: isUnmoved(k) ? "unmoved" : undefined },
        draw(filter, "before"),
        html(document, "span", { "aria-hidden": "true" }, "→"),
        draw(last[k]!, "after"),
        html(document, "small", {}, isUnmoved(k) ? "unchanged" : ""),
      );
    });
    return html(
      document,
      "ol",
      { class: "filter-pairs", role: "list", "aria-label": "filters before and after" },
      ...pairs,
    );
  };
  const rows = changed.map((count, k) => ({ filter: String(k), "weights that changed": count }));
  return { render, data: [{ rows }] };
}
