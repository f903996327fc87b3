/** A part of Plot that few plots need. */
export interface PlotPart {
  /** The part's name for readers. */
  readonly what: string;
  /** Matches code that needs the part. */
  readonly words: RegExp;
  /** Its modules, as paths below node_modules. */
  readonly modules: readonly string[];
  /** Exports that every plot uses nevertheless, as expressions that do for a plot without this part. */
  readonly instead?: Readonly<Record<string, string>>;
}

export const plotParts: readonly PlotPart[] = [
  {
    what: "maps",
    // The last four place their marks by the same code.
    words: /\b(projection|geo|graticule|sphere|centroid|geoCentroid|dodge[XY]?|hexbin|density|contour)\b/,
    modules: ["d3-geo", "@observablehq/plot/src/projection.js"],
    // A plot that is no map has no projection, and is told so.
    instead: {
      geoTransform: "() => ({})",
      createProjection: "() => undefined",
      hasProjection: "() => false",
      projectionAspectRatio: "() => undefined",
    },
  },
  {
    what: "colour scales",
    words: /\b(scheme|hexbin|density|contour|raster)\b|\bauto\(|\bcolor: \{/,
    modules: [
      "d3-scale-chromatic",
      "d3-color",
      "@observablehq/plot/src/scales/schemes.js",
      "@observablehq/plot/src/scales/diverging.js",
    ],
    // What a scale that is no colour's asks all the same.
    instead: { isCategoricalScheme: "() => false", isDivergingScheme: "() => false" },
  },
  {
    what: "dates",
    words: /\b(Date|interval|utc|time\w*Interval|utcInterval|format\w*(Date|Month|Weekday))\b|\bauto\(/,
    modules: [
      "d3-time",
      "d3-time-format",
      "@observablehq/plot/src/time.js",
      "@observablehq/plot/src/scales/temporal.js",
    ],
  },
  {
    what: "lines, areas and dots",
    words:
      /\b(line|area|difference|dot|circle|hexagon|link|arrow|tree|cluster|delaunay\w*|voronoi\w*|hull|density|contour|hexbin|linearRegression|bollinger|auto)[XY]?\(|(?<!\.)\b(curve|symbol)\b/,
    modules: ["d3-shape", "@observablehq/plot/src/curve.js", "@observablehq/plot/src/symbol.js"],
    instead: { isSymbol: "() => false" },
  },
  {
    what: "legends",
    words: /\blegend: |\bPlot\.legend\b/,
    modules: ["@observablehq/plot/src/legends.js"],
    instead: { createLegends: "() => []", exposeLegends: "() => absent" },
  },
  {
    what: "arrowheads and dots on lines",
    words: /\bmarker(Start|Mid|End)?\b/,
    modules: ["@observablehq/plot/src/marker.js"],
    instead: { markers: "() => {}", applyMarkers: "() => {}", applyGroupedMarkers: "() => {}" },
  },
  {
    what: "tips",
    words: /\btip: |\b(tip|pointer[XY]?|crosshair[XY]?|auto)\(/,
    modules: ["@observablehq/plot/src/marks/tip.js", "@observablehq/plot/src/interactions/pointer.js"],
  },
];

/** The parts that none of these sources needs. */
export const unusedPlotParts = (sources: readonly string[]): readonly PlotPart[] =>
  plotParts.filter(({ words }) => !sources.some((source) => words.test(source)));
