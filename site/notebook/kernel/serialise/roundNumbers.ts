import { memoize } from "../memoize.ts";

const long = /-?(?:\d*\.\d{4,}(?:e[-+]?\d+)?|\d*\.?\d+e[-+]?\d+)/gi;

/**
 * Rounds the numbers in a text to at most three decimals, because sines and logarithms differ in their last digits
 * between engines.
 *
 *     roundNumbers("M0.123456,1e-9L2,3.00049") // "M0.123,0L2,3"
 */
export const roundNumbers = memoize((text) => {
  // Most are a number and nothing else
  if (Number.isFinite(Number(text))) return /^-?\d{1,6}$/.test(text) ? text : short(text);
  // "#1e3456" is a colour, "url(#clip-1e5)" a name
  if (text.includes("#")) return text;
  return text.replace(long, (digits, at: number) => {
    const number = short(digits);
    // In a path a sign or a point may part two numbers: "1-0.00001" holds two, "10" one.
    return at > 0 && /[\d.]/.test(text[at - 1]) && number[0] !== "-" ? ` ${number}` : number;
  });
});

function short(digits: string): string {
  const number = Number(digits);
  return Math.abs(number) < 1e12 ? String(Math.round(number * 1000) / 1000) : digits;
}
