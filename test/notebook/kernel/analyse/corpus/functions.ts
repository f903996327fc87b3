import type { Snippets } from "./snippet.ts";

export const functions: Snippets = {
  "parameters and a result": {
    source: "function add(a: number, b: number): number { return a + b }\nadd(1, 2)",
    declares: ["add"],
    shows: 3,
  },
  "an optional parameter": {
    source: "function f(a: number, b?: number) { return b ?? a }\nf(1)",
    declares: ["f"],
    shows: 1,
  },
  "an optional parameter without a type": {
    source: "const f = (a?, b?) => a ?? 7; f()",
    declares: ["f"],
    shows: 7,
  },
  "a comment before the question mark": {
    source: "const f = (a /* maybe */ ? /* a */ : number) => a ?? 8; f()",
    declares: ["f"],
    shows: 8,
  },
  "a default": { source: "const f = (a: number = two) => a; f()", declares: ["f"], uses: ["two"], shows: 2 },
  "the rest": {
    source: "const f = (a: number, ...more: number[]): number => more.length; f(1, 2, 3)",
    declares: ["f"],
    shows: 2,
  },
  "taken apart": {
    source: "const f = ({ left, right: r }: { left: number; right: number }) => left + r; f(pair)",
    declares: ["f"],
    uses: ["pair"],
    shows: 3,
  },
  "a parameter for this": {
    source: "function f(this: { k: number }, a: number) { return this.k + a }\nf.call({ k: 1 }, 2)",
    declares: ["f"],
    shows: 3,
  },
  "only a parameter for this": {
    source: "function f(this: { k: number }) { return this.k }\nf.call({ k: 4 })",
    declares: ["f"],
    shows: 4,
  },
  "this and a comma": { source: "function f(this: void,) { return 5 }\nf()", declares: ["f"], shows: 5 },
  overloads: {
    source:
      "function f(a: number): number\nfunction f(a: string): string;\nfunction f(a: any) { return a }\nf('x')",
    declares: ["f"],
    shows: "x",
  },
  "overloads on one line": {
    source: "function f(): void; function f(a?: any) { return a } f(2)",
    declares: ["f"],
    shows: 2,
  },
  "a type guard": {
    source: "const isText = (a: unknown): a is string => typeof a === 'string'; isText(word)",
    declares: ["isText"],
    uses: ["word"],
    shows: true,
  },
  "an assertion": {
    source:
      "function ensure(a: unknown): asserts a is number { if (typeof a !== 'number') throw a }\nensure(one)",
    declares: ["ensure"],
    uses: ["one"],
  },
  "an assertion without a type": {
    source: "function ensure(a: unknown): asserts a {}\nensure(1)",
    declares: ["ensure"],
  },
  "an arrow's result type": {
    source: "const f = (n: number): string => `${n}`; f(1)",
    declares: ["f"],
    shows: "1",
  },
  "an arrow's result type over lines": {
    source: "const f = (n: number): Promise<\n  number\n> => late(n)\nawait f(3)",
    declares: ["f"],
    uses: ["late"],
    shows: 3,
  },
  "an arrow's result type on its own line": {
    source: "const f = (n: number)\n  : number => n\nf(3)",
    declares: ["f"],
    shows: 3,
  },
  "an arrow's object type over lines": {
    source: "const f = (): {\n  a: number\n} => ({ a: 1 })\nf().a",
    declares: ["f"],
    shows: 1,
  },
  "an arrow with a comma behind its parameter": {
    source: "const f = (n: number,): Array<\n  number> => [n]\nf(1)[0]",
    declares: ["f"],
    shows: 1,
  },
  "an arrow with a bracketed default": {
    source: "const f = (n = (1)): Array<\n  number> => [n]\nf()[0]",
    declares: ["f"],
    shows: 1,
  },
  "an async arrow": {
    source: "const f = async (n: number): Promise<number> => (await late(n)) + 1; await f(1)",
    declares: ["f"],
    uses: ["late"],
    shows: 2,
  },
  "an async arrow with types over lines": {
    source: "const f = async <\n  T,\n>(n: T): Promise<\n  T\n> => n\nawait f(9)",
    declares: ["f"],
    shows: 9,
  },
  "a returned generic arrow": {
    source: "function f() {\n  return <\n    T,\n  >(n: T): T => n\n}\nf()(6)",
    declares: ["f"],
    shows: 6,
  },
  "a returned generic arrow, bracket on the next line": {
    source: "function f() {\n  return <T,>\n  (n: T) => n\n}\nf()(6)",
    declares: ["f"],
    shows: 6,
  },
  "an arrow in a choice": {
    source: "const f = one ? (a: number): number => a : (b: number) => -b; f(2)",
    declares: ["f"],
    uses: ["one"],
    shows: 2,
  },
  "an arrow that returns an arrow": {
    source: "const f = (a: number) => (b: number): number => a + b; f(1)(2)",
    declares: ["f"],
    shows: 3,
  },
  "an arrow that returns as": {
    source: "const f = () => ({ a: 1 }) as { a: number }; f().a",
    declares: ["f"],
    shows: 1,
  },
  "a generator": {
    source:
      "function* count(to: number): Generator<number> { for (let i = 0; i < to; i++) yield i as number }\n[...count(3)]",
    declares: ["count"],
    shows: [0, 1, 2],
  },
  "an async generator": {
    source:
      "async function* f(): AsyncGenerator<number> { yield one }\nlet n = 0\nfor await (const a of f()) n += a\nn",
    declares: ["f", "n"],
    uses: ["one"],
    shows: 1,
  },
  "yield of a generic arrow": {
    source: "function* f() { yield <T,>\n(a: T): T => a }\nf().next().value(3)",
    declares: ["f"],
    shows: 3,
  },
  hoisted: {
    source: "const n = later()\nfunction later(): number { return 4 }\nn",
    declares: ["n", "later"],
    shows: 4,
  },
  "arguments inside": {
    source: "function f(..._: number[]): number { return arguments.length }\nf(1, 2)",
    declares: ["f"],
    shows: 2,
  },
  "new.target inside": {
    source: "function F(this: any) { return { made: new.target !== undefined } }\nnew (F as any)().made",
    declares: ["F"],
    shows: true,
  },
  recursive: {
    source: "const fact = (n: number): number => (n < 2 ? 1 : n * fact(n - 1)); fact(5)",
    declares: ["fact"],
    shows: 120,
  },
  "at once": { source: "(function (a: number): number { return a })(3)", shows: 3 },
  "at once and async": { source: "await (async (): Promise<number> => 3)()", shows: 3 },
};
