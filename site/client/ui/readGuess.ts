/**
 * The number that a reader wrote, thousands apart or not; undefined where it is none.
 *
 *     readGuess("7,168") // 7168
 */
export function readGuess(text: string): number | undefined {
  const plain = text.trim().replace(/[−–]/g, "-");
  const whole = /^[+-]?\d{1,3}([, '’\u00a0\u2009\u202f])\d{3}(?:\1\d{3})*(?![\d])/.exec(plain);
  const joined = whole === null ? plain : whole[0].replaceAll(whole[1]!, "") + plain.slice(whole[0].length);
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(joined)) return undefined;
  const number = Number(joined);
  return Number.isFinite(number) ? number : undefined;
}
