/** Matches a number: with thousands apart by one sign throughout, with a point or a comma, with a power of ten. */
const numbers = [
  /^[1-9]\d{0,2}([, '’\u00a0\u2009\u202f])\d{3}(?:\1\d{3})*(?:\.\d+)?(?![\d,.])/,
  /^[1-9]\d{0,2}(\.)\d{3}(?:\.\d{3})+(?![\d,.])/,
  /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3}(?!\d))?(?![\d,.])/i,
  /^\d+,\d+(?![\d,.])/,
];

/** The longest text that is looked at. */
const longest = 200;

/**
 * Works out what a reader wrote with numbers, + − × ÷ ^ and brackets; undefined for anything else.
 *
 *     readArithmetic("3 × 224 × 224") // 150528
 *     readArithmetic("64 * (27 + 1)") // 1792
 */
export function readArithmetic(text: string): number | undefined {
  let rest = /^\s*0x/i.test(text) || text.length > longest ? "" : text.trim().replace(/[−–]/g, "-");
  /** Takes what a pattern matches off the front. */
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found !== null) rest = rest.slice(found[0].length).trimStart();
    return found;
  };
  const number = (): number => {
    for (const pattern of numbers) {
      const found = take(pattern);
      if (found !== null) return plain(found[0], found[1]);
    }
    return NaN;
  };
  const atom = (): number => {
    if (take(/^-/)) return -atom();
    if (take(/^\+/)) return atom();
    if (!take(/^\(/)) return number();
    const inside = sum();
    return take(/^\)/) ? inside : NaN;
  };
  const power = (): number => {
    const base = atom();
    const raised = take(/^[²³]/)?.[0];
    if (raised !== undefined) return base ** (raised === "²" ? 2 : 3);
    return take(/^(?:\^|\*\*)/) ? base ** atom() : base;
  };
  const product = (): number => {
    let value = power();
    for (let sign; (sign = take(/^(?:[×·x÷/]|\*(?!\*))/i)?.[0]);)
      value = /[÷/]/.test(sign) ? value / power() : value * power();
    return value;
  };
  const sum = (): number => {
    let value = product();
    for (let sign; (sign = take(/^[+-]/)?.[0]);) value += sign === "-" ? -product() : product();
    return value;
  };
  const value = sum();
  return rest === "" && Number.isFinite(value) ? value : undefined;
}

/** A number without the sign between its thousands, or with a point for its comma. */
const plain = (written: string, sign: string | undefined): number =>
  Number(sign === undefined ? written.replace(",", ".") : written.replaceAll(sign, ""));
