import { group } from "../units/group.ts";
import { byteScales, printedNumbers, type PrintedNumber, type Scale } from "./printedNumbers.ts";

/** One way in which a count gives a printed number. */
export interface Reading {
  readonly scale: Scale;
  /** Whether this is what the unit means by itself. */
  readonly plain: boolean;
  readonly how: "exact" | "rounded" | "cut";
  /** The count in that scale, as a derivation has it: `16.384, rounded`. */
  readonly text: string;
}

/** The way in which a count gives a printed number in one scale, if it does. */
export function readingIn(
  { value, decimals }: PrintedNumber,
  count: number,
  scale: Scale,
): Reading | undefined {
  const scaled = count / scale.size;
  const step = 10 ** decimals;
  const steps = Math.round(value * step);
  const text = group(Number(scaled.toFixed(4)));
  const fits = (how: Reading["how"], said = `, ${how}`): Reading => {
    return { scale, plain: true, how, text: `${text}${said}` };
  };
  if (value * scale.size === count) return fits("exact", "");
  if (Math.round(scaled * step) === steps) return fits("rounded");
  return Math.floor(scaled * step) === steps ? fits("cut") : undefined;
}

/** Every way in which bytes give what is printed, the plain meaning of its unit first. */
export function readings(article: string, bytes: number): readonly Reading[] {
  const [number] = printedNumbers(article);
  return byteScales(article).flatMap((scale, place) => {
    const reading = readingIn(number, bytes, scale);
    return reading === undefined ? [] : [{ ...reading, plain: place === 0 }];
  });
}
