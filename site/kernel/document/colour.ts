const names: Readonly<Record<string, string>> = {
  black: "#000000", white: "#ffffff", gray: "#808080", grey: "#808080", silver: "#c0c0c0",
  red: "#ff0000", green: "#008000", blue: "#0000ff", yellow: "#ffff00", orange: "#ffa500",
  purple: "#800080", magenta: "#ff00ff", cyan: "#00ffff", lime: "#00ff00", navy: "#000080",
  teal: "#008080", maroon: "#800000", olive: "#808000", steelblue: "#4682b4", transparent: "#00000000",
}; // prettier-ignore

export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Red, green, blue and alpha from 0 to 255; `undefined` where the text is no colour a canvas here knows. */
export function parseColour(text: string): Rgba | undefined {
  const colour = names[text.trim().toLowerCase()] ?? text.trim().toLowerCase();
  if (/^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(colour)) return hexadecimal(colour.slice(1));
  const found = /^(rgb|hsl)a?\(([^)]*)\)$/.exec(colour);
  if (!found) return undefined;
  const parts = found[2].split(/[\s,/]+/).filter((part) => part !== "");
  if (parts.length < 3 || parts.some((part) => Number.isNaN(Number.parseFloat(part)))) return undefined;
  const alpha = parts[3] === undefined ? 255 : amount(parts[3], 1) * 255;
  if (found[1] === "rgb") return clamped([...parts.slice(0, 3).map((part) => amount(part, 255)), alpha]);
  const [hue, saturation, lightness] = parts.map((part, k) =>
    k === 0 ? Number.parseFloat(part) : amount(part, 1),
  );
  return clamped([...[0, 8, 4].map((n) => 255 * fromHsl(n, hue!, saturation!, lightness!)), alpha]);
}

function hexadecimal(digits: string): Rgba {
  const wide = digits.length < 6 ? digits.replace(/./g, "$&$&") : digits;
  const pairs = `${wide}ff`.match(/../g) ?? [];
  return clamped(pairs.slice(0, 4).map((pair) => Number.parseInt(pair, 16)));
}

function amount(part: string, whole: number): number {
  const value = Number.parseFloat(part);
  return part.endsWith("%") ? (value / 100) * whole : value;
}

function fromHsl(n: number, hue: number, saturation: number, lightness: number): number {
  const k = (((n + hue / 30) % 12) + 12) % 12;
  return (
    lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1))
  );
}

function clamped(values: readonly number[]): Rgba {
  const [red, green, blue, alpha] = values.map((value) => Math.max(0, Math.min(255, Math.round(value))));
  return [red!, green!, blue!, alpha!];
}
