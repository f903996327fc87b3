import { nearest } from "../kernel/nearest.ts";

/** A formula's fault, as its writer is told. */
export interface TexFault {
  readonly what: string;
  readonly remedy: string;
}

/** Commands that formulas use most, and that a misspelt one probably means. */
const commands = (
  "frac sqrt sum prod times cdot div pm le ge ne approx equiv to infty text mathrm mathbf mathit operatorname " +
  "underbrace overbrace underline overline left right begin end lfloor rfloor lceil rceil log exp max min lim " +
  "alpha beta gamma delta epsilon theta lambda mu pi sigma omega Delta Sigma quad qquad dots ldots cdots partial nabla"
).split(" ");

const environments =
  "aligned align array bmatrix cases gathered matrix pmatrix smallmatrix split vmatrix".split(" ");

const faults: readonly (readonly [message: RegExp, fault: (found: readonly string[]) => TexFault])[] = [
  [
    /^Unsupported function name: \\(\S+)/,
    ([, name = ""]) => ({
      what: `there is no command \\${name}.`,
      remedy: meant(name, commands, "\\") ?? "For a word, write \\text{…}.",
    }),
  ],
  [
    /^No such environment: (\S+)/,
    ([, name = ""]) => ({
      what: `there is no environment "${name}".`,
      remedy: meant(name, environments) ?? "Write aligned, cases or matrix.",
    }),
  ],
  [
    /in a macro argument, expected '(.)'/,
    ([, sign]) => ({
      what: `it ends before a ${sign}.`,
      remedy: `Give the last command all of its {…}, and close each with ${sign}.`,
    }),
  ],
  [
    /^Expected '(\\?\S+)', got 'EOF'/,
    ([, sign]) => ({ what: `it ends before ${sign}.`, remedy: `Add ${sign} where its part ends.` }),
  ],
  [
    /^Expected 'EOF', got '\\right'/,
    () => ({
      what: "\\right has no \\left before it.",
      remedy: "Write \\left in front of the first bracket.",
    }),
  ],
  [
    /^Expected 'EOF', got '}'/,
    () => ({ what: "a } closes nothing.", remedy: "Take it out, or write its { before it." }),
  ],
  [
    /^Expected 'EOF', got '(.+)'/,
    ([, sign]) => ({
      what: `${sign} has no meaning here.`,
      remedy: `For the sign itself, write \\${sign}; columns need an environment such as aligned.`,
    }),
  ],
  [
    /^Double (super|sub)script/,
    ([, kind]) => ({
      what: `two ${kind}scripts follow each other.`,
      remedy:
        kind === "super"
          ? "Put braces around what belongs together: {a^2}^3."
          : "Put braces around what belongs together: {a_1}_2.",
    }),
  ],
  [
    /^Mismatch: \\begin{(.+?)} matched by \\end{(.+?)}/,
    ([, begun, ended]) => ({
      what: `\\begin{${begun}} is closed by \\end{${ended}}.`,
      remedy: "Give both the same name.",
    }),
  ],
  [
    /or \\end\b/,
    () => ({ what: "an environment is not closed.", remedy: "Write \\end with its name behind it." }),
  ],
  [
    /^Can't use function '(.+)' in math mode/,
    ([, sign]) => ({
      what: `${sign} stands inside of a formula.`,
      remedy: "Take it out; the words of a formula go into \\text{…}.",
    }),
  ],
  [
    /^Limit controls/,
    () => ({ what: "\\limits follows no operator.", remedy: "Write it right behind \\sum or its like." }),
  ],
];

/** Explains in a writer's words the message with which Temml refuses a formula. */
export function explainTex(message: string): TexFault {
  const text = message.trim();
  for (const [pattern, fault] of faults) {
    const found = pattern.exec(text);
    if (found !== null) return fault(found);
  }
  const what = text.split(/ at (?:position \d+|end of input):/)[0]!;
  // A mistake that it did not foresee reaches us as the language's own error.
  const isOwn = /^Cannot read|is not a function|undefined/.test(what);
  return {
    what: isOwn ? "something is missing behind its last sign." : `${what.replace(/\.$/, "")}.`,
    remedy: "Take parts out until the rest can be read, and mend the last one.",
  };
}

function meant(name: string, names: readonly string[], before = ""): string | undefined {
  const near = nearest(name, names);
  return near === undefined ? undefined : `Did you mean "${before}${near}"?`;
}
