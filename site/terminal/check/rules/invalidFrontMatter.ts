import { LineCounter, parseDocument, type Document } from "yaml";
import { frontMatter, pageFrontMatter } from "../../../notebook/build/frontMatter.ts";
import { nearest } from "../../../notebook/kernel/nearest.ts";
import type { Remark } from "../remark.ts";
import type { WrittenPage } from "../writtenPage.ts";

/** What may stand above a page, as an author would write it. */
const examples: Readonly<Record<string, string>> = {
  title: "title: Pooling",
  question: "question: Why throw away most of what a layer has worked out?",
  description: "description: A sentence for search results and shared links.",
  minutes: "minutes: { read: 12, teach: 25 }",
  draft: "draft: true",
};

/** What is missing, unknown or of another kind between the two lines of dashes above a page. */
export function invalidFrontMatter({ text, isLesson }: WrittenPage): readonly Remark[] {
  const schema = isLesson ? frontMatter : pageFrontMatter;
  const keys = Object.keys(schema.shape);
  const written = /^---[ \t]*\r?\n([^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (written === null) {
    const remedy = `Begin with a line ---, then ${list(keys.filter((key) => key !== "draft"))}, then a line ---.`;
    return [{ line: 1, what: "missing front matter.", remedy }];
  }
  const lines = new LineCounter();
  const document = parseDocument(written[1] ?? "", { lineCounter: lines });
  if (document.errors.length > 0)
    return document.errors.map(({ linePos, message }) => ({
      line: (linePos?.[0].line ?? 1) + 1,
      what: `invalid front matter: ${message.split(/ at line \d+/)[0]!.toLowerCase()}.`,
      remedy: "Put words that hold a colon into quotes.",
    }));
  const { error } = schema.safeParse(document.toJS() ?? {});
  const lineOf = (path: readonly PropertyKey[]): number => {
    const at = offsetOf(document, path);
    return at === undefined ? 1 : lines.linePos(at).line + 1;
  };
  return (error?.issues ?? []).flatMap((issue): readonly Remark[] => {
    const path = issue.path.join(".");
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => unknown(key, lineOf([...issue.path, key]), [...issue.path], keys));
    const [top] = issue.path as readonly string[];
    const remedy = top === undefined ? undefined : `Write it as in “${examples[top]!}”.`;
    const missing = issue.code === "invalid_type" && document.getIn(issue.path) === undefined;
    const what = missing ? `missing ${path}.` : `invalid ${path}: ${wanted(path)}.`;
    return [{ line: lineOf(issue.path), what, remedy }];
  });
}

/** What a value has to be, by its path. */
const wanted = (path: string): string =>
  ({
    question: "a question ends with a question mark",
    minutes: "reading and teaching have minutes of their own",
    "minutes.read": "minutes are a whole number of at least 1",
    "minutes.teach": "minutes are a whole number of at least 1",
    draft: "a draft is true or false",
  })[path] ?? "some words are expected";

function unknown(key: string, line: number, path: readonly PropertyKey[], keys: readonly string[]): Remark {
  const known = path.length === 0 ? keys : ["read", "teach"];
  const near = nearest(key, known);
  const meant = near === undefined ? "" : `Is “${near}” meant? `;
  return {
    line,
    what: `unknown “${[...path, key].join(".")}”.`,
    remedy: `${meant}There are ${list(known)}.`,
  };
}

/** Where a key stands, in characters; where it is missing, what it is missing in. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const pairs = (parent as { readonly items?: readonly Pair[] } | undefined)?.items ?? [];
    const pair = pairs.find(({ key }) => key?.value === path[depth - 1]);
    if (pair?.key?.range) return pair.key.range[0];
  }
  return undefined;
}

interface Pair {
  readonly key?: { readonly value?: unknown; readonly range?: readonly number[] };
}

const list = (words: readonly string[]): string => `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
