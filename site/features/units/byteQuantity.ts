import { units, type Prefix } from "../../../engine/units.ts";
import type { Quantity } from "../../notebook/kernel/kernelFeature.ts";
import { numberText } from "../../notebook/kernel/render/numberText.ts";
import { byteCount } from "./byteCount.ts";
import { unitHint } from "./unitHint.ts";

/** The decimal units that readers write, which are all but terabytes. */
const usual = units.MB.filter(({ symbol }) => symbol !== "TB");
const binary = units.MiB.filter(({ symbol }) => symbol !== "B" && symbol !== "TiB");
/** The article's units that are larger than those of the same name. */
const article = units.article.filter(({ bytes }) => !usual.some((unit) => unit.bytes === bytes));

const named = (prefixes: readonly Prefix[], of = "") =>
  prefixes.map(({ symbol, bytes }) => [`${of}${symbol}`, bytes] as const);

/**
 * Counts of bytes, for questions: decimal units are powers of ten of each other, so that one of them rounds as all do.
 */
export const byteQuantity: Quantity = {
  name: "a byte count",
  amountOf: (value) => {
    const tree = byteCount(value);
    return tree && Number(tree.attributes["value"]);
  },
  units: [...named(usual), ...named(binary), ...named(article, "article’s ")],
  usual: usual.length,
  within: 0.01,
  show: (value, amount) => [byteCount(value)!, ...(amount < 1000 ? [] : [` (${numberText(amount)} bytes)`])],
  rounded: [1, ...binary.map(({ bytes }) => bytes), article[0]!.bytes],
  hint: unitHint,
};
