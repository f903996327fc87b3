import type { z } from "astro/zod";
import type { Document } from "yaml";
import { nearest } from "../kernel/nearest.ts";
import type { Problem } from "./problem.ts";
import { readYaml } from "./readYaml.ts";

type Remark = Omit<Problem, "file">;

/** Front matter as it is read: what it says, or what is wrong with it. */
export type ReadFrontMatter<Data> =
  | { readonly data: Data; readonly problems: readonly [] }
  | { readonly data: undefined; readonly problems: readonly Problem[] };

/** The fields of a page's front matter, as an author would write them. */
const examples: Readonly<Record<string, string>> = {
  title: "title: Pooling",
  question: "question: Why throw away most of what a layer has worked out?",
  description: "description: A sentence for search results and shared links.",
  minutes: "minutes: { read: 12, teach: 25 }",
  draft: "draft: true",
};

/** The rule for each value, by its path. */
const wanted: Readonly<Record<string, string>> = {
  question: "a question ends with a question mark",
  minutes: "reading and teaching have minutes of their own",
  "minutes.read": "minutes are a whole number of at least 1",
  "minutes.teach": "minutes are a whole number of at least 1",
  draft: "a draft is true or false",
};

/** Reads a page's front matter, and finds everything in it that is missing, unknown or of the wrong kind. */
export function frontMatterProblems<Shape extends z.ZodRawShape>(
  text: string,
  file: string,
  schema: z.ZodObject<Shape>,
): ReadFrontMatter<z.infer<z.ZodObject<Shape>>> {
  const wrong = (remarks: readonly Remark[]) => ({
    data: undefined,
    problems: remarks.map((remark) => ({ file, ...remark })),
  });
  const keys = Object.keys(schema.shape).filter((key) => key !== "draft");
  const yaml = readYaml(text, file);
  if (yaml === undefined)
    return wrong([
      {
        line: 1,
        what: "missing front matter.",
        remedy: `Begin with a line ---, then ${list(keys)}, each on a line of its own, then a line ---.`,
      },
    ]);
  const { document, problems, lineAt } = yaml;
  if (problems.length > 0) return { data: undefined, problems };
  const read = schema.safeParse(document.toJS() ?? {});
  if (read.success) return { data: read.data, problems: [] };
  const lineOf = (path: readonly PropertyKey[]): number => {
    const at = offsetOf(document, path);
    return at === undefined ? 1 : lineAt(at);
  };
  return wrong(
    read.error.issues.flatMap((issue): readonly Remark[] => {
      if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) => unknown(key, lineOf([...issue.path, key]), issue.path, keys));
      const path = issue.path.join(".");
      const isMissing = issue.code === "invalid_type" && document.getIn(issue.path) === undefined;
      const what = isMissing
        ? `missing ${path}.`
        : `invalid ${path}: ${wanted[path] ?? "a few words are needed"}.`;
      return [
        { line: lineOf(issue.path), what, remedy: `Write it as in “${examples[String(issue.path[0])]}”.` },
      ];
    }),
  );
}

function unknown(key: string, line: number, path: readonly PropertyKey[], keys: readonly string[]): Remark {
  const known = path.length === 0 ? keys : ["read", "teach"];
  const near = nearest(key, known);
  const meant = near === undefined ? "" : `Did you mean “${near}”? `;
  return {
    line,
    what: `unknown “${[...path, key].join(".")}”.`,
    remedy: `${meant}There are ${list(known)}.`,
  };
}

/** Finds the offset of a key in characters, or, where it is missing, of the key above it. */
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
