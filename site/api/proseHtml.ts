import { listExports } from "./listExports.ts";

/** The address of PyTorch's sources as they stood when its numbers were taken. */
const PYTORCH = "https://github.com/pytorch/pytorch/blob/v2.13.0/";

/** The place of words: the site's base, the entry's own address, and its options, which are not names of entries. */
export interface ProsePlace {
  readonly base: string;
  readonly own: string;
  readonly options: readonly string[];
}

/** A docblock's words as HTML: code in backticks, names of other entries and PyTorch's files as links. */
export function proseHtml(text: string, place: ProsePlace): string {
  return text
    .split(/(`[^`]+`)/)
    .map((piece) => {
      const code = /^`(.+)`$/.exec(piece)?.[1];
      if (code === undefined) return escaped(piece);
      const html = `<code>${escaped(code)}</code>`;
      const address = addressOf(code, place);
      if (address !== undefined) return `<a href="${place.base}${address}">${html}</a>`;
      return /^(torch|aten|c10)\/[\w/.]+\.(py|cpp|h|cu)$/.test(code)
        ? `<a href="${PYTORCH}${code}">${html}</a>`
        : html;
    })
    .join("");
}

// A name on its own or as a call: `optimizer`, `layers.crossEntropy()`.
function addressOf(code: string, { own, options }: ProsePlace): string | undefined {
  const name = /^(?:layers\.)?(\w+)(?:\(\))?$/.exec(code)?.[1];
  if (code.startsWith("layers.")) return name === undefined ? undefined : `engine/layers/#${name}`;
  if (name !== undefined && options.includes(name)) return undefined;
  const found = listExports().find((one) => one.name === name && one.module === "engine");
  return found === undefined || found.address === own || found.name.length < 5 ? undefined : found.address;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
