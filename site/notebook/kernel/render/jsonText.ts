import { attempt } from "./attempt.ts";
import { askKinds } from "../installedFeatures.ts";
import { asTensor } from "./renderTensor.ts";
import { composite } from "./composite.ts";

const most = 1000;
/** The longest JSON, in characters, since an attribute of the page holds it. */
const longest = 50_000;

/** A value as JSON, for programs that read the page. A part that JSON does not have is null or its text. */
export function jsonText(value: unknown): string {
  const left = { count: most };
  const text = JSON.stringify(plain(value, left, 0));
  return text.length > longest ? "null" : text;
}

function plain(value: unknown, left: { count: number }, depth: number): unknown {
  if (left.count-- <= 0 || depth > 8) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return String(value);
  if (typeof value === "string") return value.slice(0, 10_000).toWellFormed();
  if (typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  const known = askKinds(({ json }) => json?.(value));
  if (known !== undefined) return known;
  const tensor = asTensor(value);
  if (tensor && tensor.data.length > most) return { shape: tensor.shape };
  return attempt(() => {
    const { brackets, parts } = composite(value);
    const inner = parts(most).map(({ key, value }) => [key, plain(value, left, depth + 1)] as const);
    if (brackets === "[]" || inner.some(([key]) => typeof key !== "string"))
      return inner.map(([, value]) => value);
    return Object.fromEntries(inner as [string, unknown][]);
  }, null);
}
