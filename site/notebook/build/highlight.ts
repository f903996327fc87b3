import { createCssVariablesTheme, createHighlighter } from "shiki";

const theme = createCssVariablesTheme({ name: "lesson", variablePrefix: "--code-", fontStyle: false });
const highlighter = createHighlighter({ langs: ["typescript"], themes: [theme] });

/** A link on a name in code: its place, in characters, and its address. */
export interface CodeLink {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

/** The links in a piece of code, and the base of their addresses. */
export interface LinkedNames {
  readonly links: readonly CodeLink[];
  readonly base: string;
}

/**
 * Turns TypeScript into HTML, each token that has a colour a span whose class is its kind; code.css gives the colours.
 * Linked names are links within.
 */
export async function highlight(
  source: string,
  linked: LinkedNames = { links: [], base: "" },
): Promise<string> {
  const lines = (await highlighter).codeToTokensBase(source, {
    lang: "typescript",
    theme,
    // On a slow machine a limit would leave code half coloured.
    tokenizeTimeLimit: 0,
  });
  return lines
    .map((line) =>
      line
        .map(({ content, color, offset }) => token(content, color, withLinks(content, offset, linked)))
        .join(""),
    )
    .join("\n");
}

/** The kinds of token that have no colour of their own. */
const uncoloured = ["punctuation", "parameter", "link"];

const literal = /^\s*(?:\d|(?:true|false|null|undefined|this|NaN|Infinity)\b)/;

function token(content: string, color: string | undefined, inner: string): string {
  const kind = /^var\(--code-token-([\w-]+)\)$/.exec(color ?? "")?.[1];
  // A name declared by const counts as a constant there, and here as a name like others.
  const plain =
    kind === undefined ||
    uncoloured.includes(kind) ||
    content.trim() === "" ||
    (kind === "constant" && !literal.test(content));
  return plain ? inner : `<span class="${kind}">${inner}</span>`;
}

/** A token's text, with its linked names as links. */
function withLinks(content: string, offset: number, { links, base }: LinkedNames): string {
  let html = "";
  let done = 0;
  for (const { start, end, address } of links) {
    const [from, to] = [start - offset, end - offset];
    if (from < done || to > content.length) continue;
    html += `${escaped(content.slice(done, from))}<a href="${base}${address}">${escaped(content.slice(from, to))}</a>`;
    done = to;
  }
  return html + escaped(content.slice(done));
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
