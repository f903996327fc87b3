import { formulaGlyphs, textGlyphs } from "./textGlyphs.ts";

/** A font file of the site, with the font and the glyphs that it is cut from. */
export interface Face {
  readonly file: string;
  readonly source: string;
  readonly glyphs: string;
  /** The weights that it has; missing for a static font. */
  readonly weights?: number | { readonly min: number; readonly max: number };
}

export const faces: readonly Face[] = [
  {
    file: "serif.woff2",
    source: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    glyphs: textGlyphs,
    weights: { min: 400, max: 700 },
  },
  {
    file: "serif-italic.woff2",
    source: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
    glyphs: textGlyphs,
    weights: 400,
  },
  {
    file: "sans.woff2",
    source: "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
    glyphs: textGlyphs,
    weights: { min: 400, max: 650 },
  },
  {
    file: "mono.woff2",
    source: "@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2",
    glyphs: textGlyphs,
  },
  {
    file: "formulas.woff2",
    source: "@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2",
    glyphs: formulaGlyphs,
  },
];
