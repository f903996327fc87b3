import type { Plugin } from "vite";

/**
 * The cascade layers of a page; each wins over those before it.
 *
 * They are the defaults of custom properties, plain elements, cells, additions to cells, the site's own styles, and
 * the page on a stage.
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
