import { readFileSync } from "node:fs";

export type Mode = "light" | "dark";

const sheets = ["site/notebook/styles/tokens.css", "site/styles/tokens.css"];

/** The colours of the notebook and of the site as they stand on screen in one mode: name to `#rrggbb`. */
export function colours(mode: Mode): ReadonlyMap<string, string> {
  const css = sheets.map((file) => readFileSync(file, "utf8").replace(/@media print[^]*/, "")).join("");
  const found = css.matchAll(/--([\w-]+):\s*(?:light-dark\((#\w+),\s*(#\w+)\)|(#\w+));/g);
  return new Map(
    [...found].map(([, name, light, dark, both]) => [
      name!,
      full(both ?? (mode === "light" ? light! : dark!)),
    ]),
  );
}

/** WCAG's contrast ratio of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour such as `#fff` as `#ffffff`. */
function full(colour: string): string {
  return colour.length === 4 ? colour.replace(/[^#]/g, "$&$&") : colour;
}
