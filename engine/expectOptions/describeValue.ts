/** A value as a message shows it: short, and told from other values. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value))
    return value.length > 8 ? `a list of ${value.length}` : `[${value.map(describeValue).join(", ")}]`;
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  if ("shape" in value && "data" in value) return "a tensor";
  return "kind" in value && "outputShape" in value ? "a layer" : "an object";
}
