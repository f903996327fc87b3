import type { LayerOptions, LayerWord } from "./words.ts";

/** The largest number that is read: nobody has more filters, and what is asked must stay countable. */
const largest = 100_000;

/** Reads what stands behind a layer's words. Throws at what the layer does not have, and at numbers that cannot be. */
export function optionsOf(
  tokens: readonly string[],
  { number, options, flags, example }: LayerWord,
): LayerOptions {
  const given = new Map<string, number>();
  const flagged = new Set<string>();
  const put = (name: string, text: string, least = 1): void => {
    if (given.has(name)) throw new RangeError(`a second ${name}, ${text}; keep one`);
    given.set(name, whole(name, text, least));
  };
  let place = 0;
  while (place < tokens.length) {
    const token = tokens[place];
    const both = tokens.slice(place, place + 2).join(" ");
    const name = token === "pad" ? "padding" : token;
    const square = /^(\d+)[x×](\d+)$/.exec(token);
    if (square !== null && options.includes("size")) {
      if (square[1] !== square[2])
        throw new RangeError(`windows are square here, got ${token}; write ${square[1]}x${square[1]}`);
      put("size", square[1]);
      place += 1;
    } else if (isOption(name) && options.includes(name) && place + 1 < tokens.length) {
      put(name, tokens[place + 1], name === "padding" ? 0 : 1);
      place += 2;
    } else if (flags.includes(both)) {
      flagged.add(both);
      place += 2;
    } else if (/^-?[\d.]+$/.test(token) && number !== undefined && !given.has("number")) {
      given.set("number", number.read === "whole" ? whole(number.means, token, 1) : real(number, token));
      place += 1;
    } else
      throw new RangeError(`cannot read "${tokens.slice(place).join(" ")}"; write, for example, ${example}`);
  }
  if (number?.needed === true && !given.has("number"))
    throw new RangeError(`expected ${number.means}; write, for example, ${example}`);
  const [first, size, ...sliding] = ["number", "size", ...named].map((name) => given.get(name));
  const [stride, padding, dilation, groups] = sliding;
  return { first, size, stride, padding, dilation, groups, flags: flagged };
}

/** Options that are called by their name, with a number behind it. */
const named = ["stride", "padding", "dilation", "groups"] as const;

const isOption = (name: string): name is (typeof named)[number] => named.some((one) => one === name);

function whole(name: string, text: string, least: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= largest) return value;
  throw new RangeError(`expected ${name} as a whole number from ${least} to ${largest}, got ${text}`);
}

function real({ means, read }: NonNullable<LayerWord["number"]>, text: string): number {
  const value = Number(text);
  if (read === "share" && !(value >= 0 && value <= 1))
    throw new RangeError(`expected a share from 0 to 1, got ${text}`);
  if (Number.isFinite(value)) return value;
  throw new RangeError(`expected ${means} as a number, got ${text}`);
}
