import type { Snippets } from "./snippet.ts";

/** Line ends that mean a semicolon in TypeScript and must go on meaning it. */
export const semicolons: Snippets = {
  "as, then a bracket": {
    source: "const q = one as any\n(two)",
    declares: ["q"],
    uses: ["one", "two"],
    shows: 2,
  },
  "as, then a square bracket": {
    source: "const q = one as any\n[two]",
    declares: ["q"],
    uses: ["one", "two"],
    shows: [2],
  },
  "as, then a template": {
    source: "const q = one as any\n`${two}`",
    declares: ["q"],
    uses: ["one", "two"],
    shows: "2",
  },
  "as const, then a square bracket": {
    source: "const q = [1] as const\n[two]",
    declares: ["q"],
    uses: ["two"],
    shows: [2],
  },
  "as an array, then a square bracket": {
    source: "const q = list as number[]\n[two]",
    declares: ["q"],
    uses: ["list", "two"],
    shows: [2],
  },
  "as, a comment, a bracket": {
    source: "const q = one as any // note\n/* more */ (two)",
    declares: ["q"],
    uses: ["one", "two"],
    shows: 2,
  },
  "satisfies, then a bracket": {
    source: "const q = one satisfies number\n(two)",
    declares: ["q"],
    uses: ["one", "two"],
    shows: 2,
  },
  "satisfies, then a regular expression's test": {
    source: "const q = word satisfies string\n;/b/.test(q)",
    declares: ["q"],
    uses: ["word"],
    shows: true,
  },
  "as over lines goes on with an operator": {
    source: "const q = one as number\n  + two\nq",
    declares: ["q"],
    uses: ["one", "two"],
    shows: 3,
  },
  "as before else": {
    source: "let q = 0\nif (one) q = two as number\nelse q = 1 as number\n;[q]",
    declares: ["q"],
    uses: ["one", "two"],
    shows: [2],
  },
  "as in a branch, then a bracket": {
    source: "let q = 0\nif (nothing) q = one as number\n(two)",
    declares: ["q"],
    uses: ["nothing", "one", "two"],
    shows: 2,
  },
  "as before ++": {
    source: "let q = 1\nconst r = one as number\n++q",
    declares: ["q", "r"],
    uses: ["one"],
    shows: 2,
  },
  "a type alias between": {
    source: "const q = list\ntype T = number\n[1, 2].map(twice)",
    declares: ["q"],
    uses: ["list", "twice"],
    shows: [2, 4],
  },
  "an interface between": {
    source: "const q = twice\ninterface I {}\n(3)",
    declares: ["q"],
    uses: ["twice"],
    shows: 3,
  },
  "a declared name between": {
    source: "const q = twice\ndeclare const r: number\n(3)",
    declares: ["q"],
    uses: ["twice"],
    shows: 3,
  },
  "a type alias before a template": {
    source: "const q = tag\ntype T = 1\n`x`",
    declares: ["q"],
    uses: ["tag"],
    shows: "x",
  },
  "an overload between": {
    source: "const q = twice\nfunction f(): void\nfunction f() {}\n(4)",
    declares: ["q", "f"],
    uses: ["twice"],
    shows: 4,
  },
  "a type behind a let": { source: "let q: any\n(two)", declares: ["q"], uses: ["two"], shows: 2 },
  "a certainly assigned let": { source: "let q!: any\n[two]", declares: ["q"], uses: ["two"], shows: [2] },
  "not null, then a line": {
    source: "const q = one!\nconst r = two!\nq + r",
    declares: ["q", "r"],
    uses: ["one", "two"],
    shows: 3,
  },
  "not null, then not": {
    source: "const q = one\n!two",
    declares: ["q"],
    uses: ["one", "two"],
    shows: false,
  },
  "a type alias over lines": {
    source: "type T =\n  | 'a'\n  | 'b'\nconst t: T = 'a'\nt",
    declares: ["t"],
    shows: "a",
  },
  "a return with as": {
    source: "function f() { return one as any\n(two) }\nf()",
    declares: ["f"],
    uses: ["one", "two"],
    shows: 1,
  },
  "an arrow with as, then a bracket": {
    source: "const f = () => one as any\n(two)",
    declares: ["f"],
    uses: ["one", "two"],
    shows: 2,
  },
  "type on a line of its own": {
    source: "let type = 1, T = 2\ntype\nT = 3\nT",
    declares: ["type", "T"],
    shows: 3,
  },
  "no semicolons at all": {
    source: "const a = 1\nconst b = 2\nlet c = a + b\nc++\nc",
    declares: ["a", "b", "c"],
    shows: 4,
  },
  "a line that goes on": {
    source: "const a = one\n  + two\nlist\n  .map(twice)\n  .length + a",
    declares: ["a"],
    uses: ["one", "two", "list", "twice"],
    shows: 6,
  },
  "a generic on the next line": {
    source: "const s = new Set<\n  number\n>([1])\ns.size",
    declares: ["s"],
    shows: 1,
  },
};
