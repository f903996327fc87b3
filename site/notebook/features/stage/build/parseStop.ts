import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from "yaml";
import { nearest } from "../../../kernel/nearest.ts";
import type { TakenPart } from "../../../build/buildFeature.ts";
import type { Problem } from "../../../build/problem.ts";
import { stopSchema, type WrittenStop } from "./stopSchema.ts";

/** A place in a stop's YAML: the keys that lead to it. */
export type Path = readonly (string | number)[];

export interface ParsedStop {
  /** Undefined where it has problems. */
  readonly stop: WrittenStop | undefined;
  readonly problems: readonly Problem[];
  /** The line of the lesson's file on which a place of the YAML stands. */
  lineOf(path: Path): number;
}

const keys = Object.keys(stopSchema.shape);
const revealKeys = ["show", "hide", "set", "code", "solve"];

/** Reads a stop as its author wrote it, and says what in it is unknown, missing or of the wrong kind. */
export function parseStop(
  { line: fence, value }: Pick<TakenPart, "line" | "value">,
  file: string,
): ParsedStop {
  const first = fence + 1;
  const lines = new LineCounter();
  const document = parseDocument(value, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => first + lines.linePos(offset).line - 1;
  const lineOf = (path: Path): number => {
    const start = keyOf(document, path)?.range?.[0];
    return start !== undefined ? lineAt(start) : path.length > 0 ? lineOf(path.slice(0, -1)) : first;
  };
  const [unread] = document.errors;
  if (unread !== undefined) {
    const what = `a stop is not YAML: ${unread.message}`;
    return { stop: undefined, problems: [{ file, line: lineAt(unread.pos[0]), what }], lineOf };
  }
  const { data, error } = stopSchema.safeParse(document.toJS() ?? {});
  const problems = (error?.issues ?? []).flatMap((issue): Problem[] => {
    const path = issue.path as Path;
    const at = path.filter((key) => typeof key === "string").join(".");
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        file,
        line: lineOf([...path, key]),
        what: `unknown key "${key}" in a stop.`,
        remedy: knownKeys(key, path.length > 0 ? revealKeys : keys),
      }));
    if (at === "")
      return [{ file, line: first, what: "a stop is not a list of keys.", remedy: "Write title: …" }];
    const given: unknown = document.getIn(path);
    if (given === undefined)
      return [{ file, line: first, what: `a stop without ${at}.`, remedy: `Write ${at}: ….` }];
    return [
      {
        file,
        line: lineOf(path),
        what: `invalid ${at} in a stop.`,
        remedy: remedies[at] ?? remedies["show"],
      },
    ];
  });
  return { stop: data, problems, lineOf };
}

const remedies: Readonly<Record<string, string>> = {
  title: "Write a few words.",
  question: "Write a sentence that ends with a question mark.",
  answer: "Write it as a text, between quotes where it is a number.",
  poll: "Write the name of a prediction, or a list of two to nine answers.",
  minutes: "Write a whole number of at least 1.",
  note: "Write a text.",
  set: "Write inputs with their values: set: { stride: 2 }.",
  "reveals.set": "Write inputs with their values: set: { stride: 2 }.",
  reveals: "Write a list of what comes with each key.",
  show: "Write a name, or a list of names.",
};

function knownKeys(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return `${near === undefined ? "" : `Did you mean "${near}"? `}It takes ${known.join(", ")}.`;
}

/** Finds the YAML node at a path: a map's key, even an unknown one, or else a list's member. */
function keyOf(document: Document, path: Path): Node | undefined {
  const last = path.at(-1);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (typeof last === "string" && isMap(parent))
    return parent.items.map(({ key }) => key).find((key) => isScalar(key) && key.value === last) as
      Node | undefined;
  return path.length === 0 ? undefined : (document.getIn(path, true) as Node | undefined);
}
