import type { Snippets } from "./snippet.ts";

/** Comments, regular expressions, texts and templates that look like something else. */
export const comments: Snippets = {
  everywhere: {
    source:
      "/* a */ const /* b */ n /* c */ : /* d */ number /* e */ = /* f */ 1 /* g */ // h\nn /* i */ // j",
    declares: ["n"],
    shows: 1,
  },
  "at the end": { source: "one // note", uses: ["one"], shows: 1 },
  "at the end, open-looking": { source: "one // /* note", uses: ["one"], shows: 1 },
  "after the semicolon": { source: "one; // note", uses: ["one"], shows: 1 },
  "before the semicolon": { source: "one // note\n;", uses: ["one"], shows: 1 },
  "only a comment": { source: "// nothing here" },
  "inside a type": {
    source: "const n: { // a\n  a: number /* : */\n  // } = 0\n} = { a: 3 }\nn.a",
    declares: ["n"],
    shows: 3,
  },
  "between as and its type": { source: "one /* as */ as /* const */ number", uses: ["one"], shows: 1 },
  "between brackets and as": {
    source: "const n = (one /* ) */) /* ) */ as number; n",
    declares: ["n"],
    uses: ["one"],
    shows: 1,
  },
  "around a result type": {
    source: "const f = (a /* ) */) /* => */ : // :\n  number => a\nf(2)",
    declares: ["f"],
    shows: 2,
  },
  "between this and the next": {
    source: "function f(this: void /* , */, /* b */ b: number) { return b }\nf.call(undefined, 1)",
    declares: ["f"],
    shows: 1,
  },
  "between modifiers": {
    source: "class A { private /* static */ readonly /* x */ a /* ? */ = 1 }\nnew A().a",
    declares: ["A"],
    shows: 1,
  },
  "before implements": {
    source: "class A /* implements */ implements /* B */ Object { n = 1 }\nnew A().n",
    declares: ["A"],
    shows: 1,
  },
  "between a type and its brackets": {
    source: "const f = <T,>/* a */(a: T /* b */) => a; f(1)",
    declares: ["f"],
    shows: 1,
  },
  "an HTML comment in a text": { source: "'<!-- a -->'", shows: "<!-- a -->" },
  "an HTML comment in a template": { source: "`<!-- ${one} -->`", uses: ["one"], shows: "<!-- 1 -->" },
  "an HTML comment in a comment": { source: "one // <!-- a -->", uses: ["one"], shows: 1 },
  "an HTML comment in a regular expression": { source: "/<!--/.test('<!--')", shows: true },
  "counting down to": {
    source: "let n = 3, s = 0\nwhile (n --> 0) s += n\ns",
    declares: ["n", "s"],
    shows: 3,
  },
  "types in a text": { source: "'const n: number = 1 as any'", shows: "const n: number = 1 as any" },
  "types in a template": {
    source: "`a: ${one as number} as ${'b'}: number`",
    uses: ["one"],
    shows: "a: 1 as b: number",
  },
  "a template in a template": { source: "`${`${one as number}`!}`", uses: ["one"], shows: "1" },
  "a regular expression with a slash": { source: "/[/\\]]+:number/.test('/]:number')", shows: true },
  "a regular expression after as": {
    source: "const a = word as string; /b/.exec(a)!.index",
    declares: ["a"],
    uses: ["word"],
    shows: 1,
  },
  "a regular expression with flags": {
    source: "const r: RegExp = /(?<l>\\p{Lu})/gu; 'aB'.replace(r, '$<l>!')",
    declares: ["r"],
    shows: "aB!",
  },
  "a division": {
    source: "const a: number = two / one / 1; a",
    declares: ["a"],
    uses: ["two", "one"],
    shows: 2,
  },
  "an escaped name": {
    source: "const \\u0061b: number = 1; 0",
    declares: ["ab"],
    shows: 0,
  },
  "an escaped parameter": {
    source: "const f = (\\u{61}?: number) => a ?? 4; f()",
    declares: ["f"],
    shows: 4,
  },
  "names from all over": {
    source: "const größe: number = 1, π = 3 as number, $ = 2, _ = 0; größe + π + $ + _",
    declares: ["größe", "π", "$", "_"],
    shows: 6,
  },
  "letters beyond the first plane": {
    source: "const 𝑥: number = 2; const t: string = '𝑥🙂'; 𝑥 + t.length",
    declares: ["𝑥", "t"],
    shows: 6,
  },
  "Windows line ends": { source: "const n:\r\n  number = 1\r\nn\r\n", declares: ["n"], shows: 1 },
  "a line separator": {
    source: "const n: {\u2028 a: number } = { a: 1 }\u2028n.a",
    declares: ["n"],
    shows: 1,
  },
  "tabs and no-break spaces": { source: "const\tn\u00a0:\u00a0number =\t1\n\tn", declares: ["n"], shows: 1 },
};
