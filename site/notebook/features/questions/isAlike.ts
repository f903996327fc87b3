/** The distance, as a part of the larger, within which two fractions stand for one number. */
const within = 1e-6;

/** Whether two values are the same: numbers except for rounding, lists and records part by part. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a === "number" && typeof b === "number")
    return a === b || Math.abs(a - b) <= within * Math.max(Math.abs(a), Math.abs(b));
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [of, wanted] = [partsOf(a), partsOf(b)];
  return (
    isList(a) === isList(b) &&
    of.length === wanted.length &&
    wanted.every(([name, value]) => Object.hasOwn(a, name) && isAlike((a as Parts)[name], value))
  );
}

type Parts = Readonly<Record<string, unknown>>;

const isList = (value: object): boolean => Array.isArray(value) || ArrayBuffer.isView(value);
const partsOf = (value: object): [string, unknown][] => Object.entries(value);
