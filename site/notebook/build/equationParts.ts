/** The tokens that matter here: what opens and closes a group, other escaped letters, signs that hold an equals sign, and the sign. */
const token =
  /(?<open>\\(?:begin|left)\b|\{)|(?<close>\\(?:end|right)\b|\})|\\not\s*=|[:<>!]=|\\.|(?<equals>=)/gs;

/**
 * Parts a chain of equations before each equals sign that stands in no group.
 *
 *     equationParts("a = {b = c} = d") // ["a ", "{}= {b = c} ", "{}= d"]
 */
export function equationParts(tex: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { index, groups } of tex.matchAll(token)) {
    if (groups?.["open"] !== undefined) depth++;
    if (groups?.["close"] !== undefined) depth--;
    const ahead = tex.slice(from, index);
    if (groups?.["equals"] === undefined || depth !== 0 || /^[{}\s]*$/.test(ahead)) continue;
    parts.push(ahead);
    from = index;
  }
  parts.push(tex.slice(from));
  // An empty group keeps the space before the sign.
  return parts.map((part, place) => (place > 0 ? `{}${part}` : part));
}
