import type { Plugin } from "vite";

const real = "d3-geo";
const stand = "\0d3-geo-left-out";

/** What of d3-geo Plot calls while it loads. */
const loading = ["geoTransform"];

/** Whether these sources draw maps. */
export const drawMaps = (sources: readonly string[]): boolean =>
  sources.some((source) => /\b(projection|geo|graticule|sphere|centroid|geoCentroid)\b/.test(source));

/** Leaves the geometry of maps, a tenth of Plot, out of a bundle that draws none. */
export function withoutMaps(): Plugin {
  return {
    name: "without-maps",
    enforce: "pre",
    resolveId: (id, importer) => (id === real && importer !== stand ? stand : undefined),
    async load(id) {
      if (id !== stand) return undefined;
      const names = Object.keys((await import(real)) as object).filter((name) => !loading.includes(name));
      const absent =
        'const absent = () => { throw new Error("maps come with the whole of Plot: edit a cell to load it"); };';
      return [
        `export { ${loading.join(", ")} } from "${real}";`,
        absent,
        ...names.map((name) => `export const ${name} = absent;`),
      ].join("\n");
    },
  };
}
