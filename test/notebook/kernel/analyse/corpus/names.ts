import type { Snippets } from "./snippet.ts";

/** Sources with the names that count as declared in them, and as used. */
export const names: Snippets = {
  "an object taken apart": {
    source: "const { left, right: r, ...more }: { left: number; right: number } = pair; left + r",
    declares: ["left", "r", "more"],
    uses: ["pair"],
    shows: 3,
  },
  "a list taken apart": {
    source: "const [a, , b = two, ...[c]]: number[] = list; [a, b, c]",
    declares: ["a", "b", "c"],
    uses: ["two", "list"],
    shows: [1, 3, undefined],
  },
  "taken apart deeply": {
    source: "const { a: { b: [c = one] } = { b: [] } }: any = {}; c",
    declares: ["c"],
    uses: ["one"],
    shows: 1,
  },
  "taken apart with a computed key": {
    source: "const { [word]: a = two as number } = {} as any; a",
    declares: ["a"],
    uses: ["word", "two"],
    shows: 2,
  },
  "own names taken apart again": {
    source: "let a = 1, b = 2; [a, b] = [b, a]; ({ a } = { a: a + 1 }); [a, b]",
    declares: ["a", "b"],
    shows: [3, 1],
  },
  "var in a block": { source: "if (one) { var n: number = 3 }\nn", declares: ["n"], uses: ["one"], shows: 3 },
  "let in a block": { source: "{ let n = 3 }\none", uses: ["one"], shows: 1 },
  "a function in a block": { source: "{ function f() {} }\none", uses: ["one"], shows: 1 },
  "var in a loop": { source: "for (var i = 0; i < 3; i++);\ni", declares: ["i"], shows: 3 },
  "let in a loop": {
    source: "let s = 0\nfor (let i = 0; i < two; i++) s += i\ns",
    declares: ["s"],
    uses: ["two"],
    shows: 1,
  },
  "a let at the end of the cell": { source: "let n = 1\nn += 5\nn", declares: ["n"], shows: 6 },
  "a parameter hides": { source: "const f = (one: number) => one; f(8)", declares: ["f"], shows: 8 },
  "a catch hides": {
    source: "let m = 0; try { throw 4 } catch (one) { m = one } m",
    declares: ["m"],
    shows: 4,
  },
  "a block hides, then not": { source: "{ const one = 5; one }\none", uses: ["one"], shows: 1 },
  "used in a function": {
    source: "const f = () => one + two; f()",
    declares: ["f"],
    uses: ["one", "two"],
    shows: 3,
  },
  "used twice": { source: "one + one", uses: ["one"], shows: 2 },
  "used only in typeof": { source: "typeof nothing", uses: ["nothing"], shows: "undefined" },
  "used in a short property": { source: "({ one, two })", uses: ["one", "two"], shows: { one: 1, two: 2 } },
  "used in a default": {
    source: "const f = (a = one, b = a) => b; f()",
    declares: ["f"],
    uses: ["one"],
    shows: 1,
  },
  "used as a computed key": {
    source: "({ [word]: 1, word: 2 })",
    uses: ["word"],
    shows: { abc: 1, word: 2 },
  },
  "property names are not uses": { source: "pair.left + { one: 1 }.one", uses: ["pair"], shows: 2 },
  "labels are not uses": {
    source: "let n = 0\nouter: for (;;) { n++; if (n > 2) break outer }\nn",
    declares: ["n"],
    shows: 3,
  },
  "a class's members are not uses": {
    source: "class A { two = 1; one() { return this.two } }\nnew A().one()",
    declares: ["A"],
    shows: 1,
  },
  "the language's own are not uses": {
    source:
      "[Math.max(1, 2), Number('3'), undefined, NaN, new Map([[1, 2]]).size, JSON.stringify([]), isNaN(NaN), Array.isArray([])]",
    shows: [2, 3, undefined, NaN, 1, "[]", true, true],
  },
  "timers and the console are not uses": {
    source:
      "[typeof setTimeout, typeof clearTimeout, typeof setInterval, typeof clearInterval, typeof queueMicrotask, typeof console, typeof structuredClone]",
    shows: ["function", "function", "function", "function", "function", "object", "function"],
  },
  "changing what a name holds": {
    source: "const a = list.slice(); a[0] = 9; a",
    declares: ["a"],
    uses: ["list"],
    shows: [9, 2, 3],
  },
  "this at the top": { source: "this", shows: undefined },
  "a recursive name inside": {
    source: "(function f(n: number): number { return n ? n * f(n - 1) : 1 })(3)",
    shows: 6,
  },
  __proto__: { source: "const __proto__: number = 3; __proto__", declares: ["__proto__"], shows: 3 },
  "await at the top": {
    source: "const a: number = await late(2); a + (await late(1))",
    declares: ["a"],
    uses: ["late"],
    shows: 3,
  },
  "for await at the top": {
    source: "let s = 0\nfor await (const n of [late(1), 2] as any[]) s += n\ns",
    declares: ["s"],
    uses: ["late"],
    shows: 3,
  },
};
