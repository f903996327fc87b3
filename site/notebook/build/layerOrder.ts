import type { Plugin } from "vite";

/**
 * The cascade layers of a page, a later one before an earlier: custom properties with their defaults, elements as they are,
 * cells, what is added to cells, the site's own, and the page on a stage.
 */
export const layers: readonly string[] = ["tokens", "base", "notebook", "features", "site", "stage"];

/** Begins every style sheet with the order of the layers: whichever file a page loads first, its look is the same. */
export function layerOrder(): Plugin {
  const order = `@layer ${layers.join(", ")};`;
  return {
    name: "notebook-layer-order",
    enforce: "pre",
    transform: (code, id) => (id.endsWith(".css") ? { code: `${order}\n${code}`, map: null } : undefined),
  };
}
