/** An error's message, put right for whoever wrote the cell. */
export interface Explanation {
  readonly what: string;
  readonly remedy?: string | undefined;
}

/** The line of the cell that an error passed, and the column in it. */
export interface ErrorLine {
  readonly line: string;
  readonly column: number;
}

/** Messages of engines for errors that every reader may meet, each with its remedy. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [
    /^Assignment to constant variable|invalid assignment to const|assign to readonly property/,
    "Declare it with let, or give the new value a name of its own.",
  ],
  [
    /^Invalid (typed )?array length|^invalid array length|^invalid or out-of-range index|Array size is not a small enough|Array length must be|^length (too large|cannot be negative)/,
    "A length is a whole number from 0 to 4,294,967,295, and what it asks for must fit in memory.",
  ],
  [
    /allocation failed|allocation size overflow|[Oo]ut of memory|BigInt is too large|Maximum BigInt size|Invalid array buffer length|[Aa]rray too large|(Map|Set) maximum size|Too many properties/,
    "That is more than the browser has memory for: ask for fewer values.",
  ],
  [/^Invalid string length|string is too long/i, "No text can be that long: make it of fewer parts."],
  [
    /^Invalid count value|repeat count|argument out of range|repeat argument must be/,
    "A count is a whole number from 0 up, and a text has fewer than 2³⁰ characters.",
  ],
  [
    /Cannot mix BigInt|can.t convert BigInt|Invalid mix of BigInt/,
    "Turn one into the other: Number(n), or BigInt(x).",
  ],
  [
    / is not iterable|^Spread syntax requires|^undefined is not a function \(near/,
    "Only lists and their like can be spread or looped over: is it a single value, or missing?",
  ],
  [/(without|invoked with) .?new/, "Write new in front of it."],
];

/** Matches engines' own messages about code that goes on with a missing value. */
const native =
  / is not (iterable|a function|a constructor|an object|defined)|is (undefined|null)$|^Cannot (read|set|destructure|convert)|^can.t access|undefined is not|null is not|has no properties|^undefined or null/;

const isStackOverflow = /call stack|too much recursion|too many function arguments/;

/**
 * Explains an error, with a remedy. An error of the language that arose outside of every cell names things of ours, so
 * the reader is told which call brought it about.
 */
export function explainError(error: Error, passed: ErrorLine | undefined): Explanation {
  const what = String(error.message).slice(0, 10_000);
  const frames = isOfCell(error) ? [] : framesOf(error);
  if (isStackOverflow.test(what)) return { what, remedy: overflow(frames) };
  if (native.test(what) && frames.length > 0 && !isCell(frames[0]!) && !/^\w+: /.test(what))
    return explainInternal(what, passed);
  return { what, remedy: remedies.find(([pattern]) => pattern.test(what))?.[1] };
}

/**
 * Whether an error is of a cell in WebKit, which gives made functions, as cells are, no place in the stack, but the
 * error its line.
 */
function isOfCell(error: Error): boolean {
  const { line, sourceURL } = error as { readonly line?: unknown; readonly sourceURL?: unknown };
  return typeof line === "number" && sourceURL === undefined;
}

/** The places in an error's stack, innermost first; the language's own functions have none. */
const framesOf = (error: Error): readonly string[] =>
  String(error.stack)
    .slice(0, 20_000)
    .match(/[^\s()@]+:\d+:\d+/g) ?? [];

const isCell = (frame: string): boolean => /cell-[^\s:()]+\.ts:\d+:\d+$/.test(frame);

/**
 * The remedy for a stack overflow: a function called itself, a list was too long to spread, or a value was nested too
 * deeply.
 */
function overflow(frames: readonly string[]): string {
  const cells = frames.filter(isCell);
  if (frames.length === 0 || cells.length > 5 || new Set(cells).size < cells.length)
    return "A function calls itself without end.";
  return isCell(frames[0]!)
    ? "Too many values are spread with ... into one call, or something is nested too deeply: go through it in a loop."
    : "Something is nested too deeply: hand over a part of it.";
}

function explainInternal(what: string, passed: ErrorLine | undefined): Explanation {
  const property = /(?:reading |property )['"]([\w$]+)['"]/.exec(what)?.[1];
  const looked = property === undefined ? "" : `: "${property}" was looked for in something that is missing`;
  const call = passed === undefined ? undefined : callAt(passed);
  if (call === undefined)
    return {
      what: "the value cannot be shown or used as it is.",
      remedy: `Check what goes into it${looked}.`,
    };
  return {
    what: `${call} cannot take what it was given.`,
    remedy: `Check what is between its brackets${looked}.`,
  };
}

/** The function that is called at a place, or the only one that its line calls. */
function callAt({ line, column }: ErrorLine): string | undefined {
  const at = /^(?:new\s+)?[\w$.]*?([\w$]+)\s*\(/.exec(line.slice(column))?.[1];
  if (at !== undefined) return at;
  const calls = new Set([...line.matchAll(/([\w$]+)\s*\(/g)].map(([, name]) => name));
  return calls.size === 1 ? [...calls][0] : undefined;
}
