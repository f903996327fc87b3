import { createCssVariablesTheme, createHighlighter } from "shiki";

const theme = createCssVariablesTheme({ name: "lesson", variablePrefix: "--code-", fontStyle: false });
const highlighter = createHighlighter({ langs: ["typescript"], themes: [theme] });

/** TypeScript as HTML, each token a span whose class says what it is; code.css gives the colours. */
export async function highlighted(source: string): Promise<string> {
  const lines = (await highlighter).codeToTokensBase(source, {
    lang: "typescript",
    theme,
    // On a slow machine a limit would leave code half coloured.
    tokenizeTimeLimit: 0,
  });
  return lines.map((line) => line.map(({ content, color }) => token(content, color)).join("")).join("\n");
}

const literal = /^\s*(?:\d|(?:true|false|null|undefined|this|NaN|Infinity)\b)/;

function token(content: string, color: string | undefined): string {
  const kind = /^var\(--code-token-([\w-]+)\)$/.exec(color ?? "")?.[1];
  // A name declared by const counts as a constant there, and here as a name like others.
  const plain =
    kind === undefined || content.trim() === "" || (kind === "constant" && !literal.test(content));
  return plain ? escaped(content) : `<span class="${kind}">${escaped(content)}</span>`;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
