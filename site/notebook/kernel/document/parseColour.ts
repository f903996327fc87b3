const names: Readonly<Record<string, string>> = {
  black: "#000", white: "#fff", gray: "#808080", red: "#f00", green: "#008000", blue: "#00f", orange: "#ffa500", transparent: "#0000",
}; // prettier-ignore

export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Parses a colour into red, green, blue and alpha from 0 to 255; undefined if the canvas here does not know it. */
export function parseColour(text: string): Rgba | undefined {
  const colour = names[text] ?? text.trim();
  if (/^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(colour)) return hexadecimal(colour.slice(1));
  const found = /^rgba?\(([\d\s,./%-]+)\)$/.exec(colour);
  const parts = found?.[1].split(/[\s,/]+/).filter((part) => part !== "") ?? [];
  if (parts.length < 3) return undefined;
  const [red, green, blue, alpha = "1"] = parts;
  return clamped([amount(red, 255), amount(green, 255), amount(blue, 255), amount(alpha, 1) * 255]);
}

function hexadecimal(digits: string): Rgba {
  const wide = digits.length < 6 ? digits.replace(/./g, "$&$&") : digits;
  return clamped((`${wide}ff`.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
}

function amount(part: string, whole: number): number {
  const value = Number.parseFloat(part);
  return part.endsWith("%") ? (value / 100) * whole : value;
}

function clamped(values: readonly number[]): Rgba {
  return [...new Uint8ClampedArray(values.slice(0, 4))] as unknown as Rgba;
}
