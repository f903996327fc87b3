import { multiples } from "../../notebook/features/questions/readGuess.ts";
import { boundary } from "./visibleText.ts";

/** An answer that must not be seen before it is given. */
export interface HiddenAnswer {
  /** The answer as a number; in bytes if bytes are asked for. */
  readonly exact: number;
  readonly isBytes: boolean;
}

/** The fewest digits of a number that give an answer away. */
const fewest = 3;

/** The sizes that a unit of bytes may have, the article's among them. */
const bytesIn: Readonly<Record<string, readonly number[]>> = {
  b: [1],
  byte: [1],
  bytes: [1],
  kb: [1000, 1024],
  mb: [1e6, 1024 * 1000, 1024 ** 2],
  gb: [1e9, 1024 * 1e6, 1024 ** 2 * 1000, 1024 ** 3],
  tb: [1e12, 1024 ** 4],
  kib: [1024],
  mib: [1024 ** 2],
  gib: [1024 ** 3],
  tib: [1024 ** 4],
};

const number = /(?<![\p{L}\d_.,])\d[\d.,'’\u00a0\u2009\u202f ]*(?<=\d)/gu;
const unitBehind = /^[\s\u00a0\u2009\u202f\u200b]*(?:article’s )?([A-Za-z]+)/;

/**
 * The first words of a text that spell an answer: as a number of three digits or more, rounded or cut, with or without
 * separators, in any unit; undefined if there are none.
 *
 *     spellingOf("It takes 411.04 MB.", { exact: 411_041_792, isBytes: true }) // "411.04 MB"
 */
export function spellingOf(text: string, answer: HiddenAnswer): string | undefined {
  if (digitsOf(String(Math.abs(answer.exact))).length < fewest) return undefined;
  for (const found of text.matchAll(number)) {
    const behind = text.slice(found.index + found[0].length);
    const [words = "", unit = ""] = unitBehind.exec(behind) ?? [];
    const sizes = sizesOf(unit.toLowerCase(), answer);
    const known = unit.toLowerCase() in bytesIn || unit.toLowerCase() in multiples;
    for (const written of readings(found[0]))
      if (sizes.some((size) => isSpelling(written, Math.abs(answer.exact) / size)))
        return `${written}${known ? words : ""}`.replaceAll(boundary, "");
  }
  return undefined;
}

/** The amounts for which a number with this unit may stand, in the answer's own. */
function sizesOf(unit: string, { isBytes }: HiddenAnswer): readonly number[] {
  if (Object.hasOwn(bytesIn, unit)) return isBytes ? bytesIn[unit]! : [];
  return [Object.hasOwn(multiples, unit) ? multiples[unit]! : 1];
}

/** The numbers that a run of digits and separators can be read as, each as it is written. */
function readings(run: string): readonly string[] {
  const parts = run.split(/[\u00a0\u2009\u202f ]+/);
  return parts.length > 1 ? [run, ...parts] : [run];
}

/** Whether a number as written is an amount, rounded or cut to three digits or more. */
function isSpelling(written: string, amount: number): boolean {
  return valuesOf(written).some(({ value, step, digits }) => {
    if (digits < fewest) return false;
    const off = amount - value;
    return Math.abs(off) <= step * (0.5 + 1e-9) || (off > 0 && off < step);
  });
}

interface Value {
  readonly value: number;
  /** The weight of its last digit. */
  readonly step: number;
  readonly digits: number;
}

/** A number's values: with its separators between thousands, and with the last one before a fraction. */
function valuesOf(written: string): readonly Value[] {
  const values: Value[] = [];
  if (/^\d{1,3}([.,'’\u00a0\u2009\u202f ])\d{3}(?:\1\d{3})*$/.test(written) || /^\d+$/.test(written))
    values.push(wholeValue(written.replace(/\D/g, "")));
  const [, whole, fraction] = /^(\d[\d,'’\u00a0\u2009\u202f ]*)[.,](\d+)$/.exec(written) ?? [];
  if (whole === undefined) return values;
  const plain = `${whole.replace(/\D/g, "")}.${fraction}`;
  return [
    ...values,
    {
      value: Number(plain),
      step: 10 ** -fraction!.length,
      digits: digitsOf(plain, { keepsZeros: true }).length,
    },
  ];
}

/** The zeros at the end of a whole number may be rounded ones, as long as three digits are left. */
function wholeValue(plain: string): Value {
  const zeros = /0*$/.exec(plain)![0].length;
  const rounded = Math.max(0, Math.min(zeros, plain.length - fewest));
  return { value: Number(plain), step: 10 ** rounded, digits: plain.replace(/^0+/, "").length };
}

function digitsOf(plain: string, { keepsZeros = false } = {}): string {
  const digits = plain.replace(/e.*$/, "").replace(/\D/g, "").replace(/^0+/, "");
  return keepsZeros || !plain.includes(".") ? digits : digits.replace(/0+$/, "");
}
