/** A number as it is printed: its value, and how many digits follow the point. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
  readonly digits: string;
}

const words: Readonly<Record<string, number>> = {
  no: 0,
  half: 2,
  one: 1,
  single: 1,
  two: 2,
  doubled: 2,
  three: 3,
  triple: 3,
  five: 5,
  nine: 9,
  thirteen: 13,
};

/** Every number in a text; words for numbers count when there are no digits. Unreadable grouping gives NaN. */
export function printedNumbers(text: string): readonly PrintedNumber[] {
  const found = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  if (found.length > 0) return found.map(number);
  return (text.toLowerCase().match(/[a-z]+/g) ?? [])
    .filter((word) => word in words)
    .map((word) => ({ value: words[word], decimals: 0, digits: String(words[word]) }));
}

function number(text: string): PrintedNumber {
  const digits = text.replace(/\D/g, "");
  if (/^\d{1,3}(,\d{3})+$/.test(text)) return { value: Number(digits), decimals: 0, digits };
  // One comma or point is a decimal one, two are no number.
  const [whole, fraction = "", ...more] = text.split(/[.,]/);
  return {
    value: more.length > 0 ? Number.NaN : Number(`${whole}.${fraction}`),
    decimals: fraction.length,
    digits,
  };
}

/** A meaning of one of the printed unit, the plain meaning first; a text without a unit counts ones. */
export interface Scale {
  readonly size: number;
  readonly text: string;
}

const scales: Readonly<Record<string, readonly Scale[]>> = {
  k: [
    { size: 1e3, text: "÷ 1000" },
    { size: 1024, text: "÷ 1024" },
  ],
  m: [
    { size: 1e6, text: "÷ 10⁶" },
    { size: 1024e3, text: "÷ 1024 ÷ 1000" },
    { size: 2 ** 20, text: "÷ 1024²" },
  ],
  g: [
    { size: 1e9, text: "÷ 10⁹" },
    { size: 1024e6, text: "÷ 1024 ÷ 10⁶" },
    { size: 1000 * 2 ** 20, text: "÷ 1024² ÷ 1000" },
    { size: 2 ** 30, text: "÷ 1024³" },
  ],
};

/** The meanings of the unit that a byte figure names. */
export function byteScales(text: string): readonly Scale[] {
  const symbol = /(k|m|g)bs?\b/i.exec(text)?.[1];
  return symbol === undefined ? [{ size: 1, text: "" }] : scales[symbol.toLowerCase()];
}

/** Reads off a count's words whether it is in ones, millions or billions. */
export function countScale(text: string): Scale {
  if (/million/i.test(text)) return { size: 1e6, text: "÷ 10⁶" };
  if (/billion/i.test(text)) return { size: 1e9, text: "÷ 10⁹" };
  return { size: 1, text: "" };
}
