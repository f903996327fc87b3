/** Cells that fail when they run, with the place that V8 must give. */
export interface Throwing {
  readonly source: string;
  readonly uses?: readonly string[];
  readonly at: readonly [line: number, column: number];
}

export const throwing: Readonly<Record<string, Throwing>> = {
  "on the first line": { source: "throw new Error('x')", at: [1, 6] },
  "on the third line": { source: "const a = 1\n\nthrow new Error('x')", at: [3, 6] },
  "behind a type": { source: "const a: Map<string, number> = new Map(); throw new Error('x')", at: [1, 48] },
  "behind as": {
    source: "const a = (one as unknown as { b: number }).b; nothing.x",
    uses: ["one", "nothing"],
    at: [1, 55],
  },
  "behind a type over lines": {
    source: "const a: {\n  b: number\n} = { b: 1 }; throw new Error('x')",
    at: [3, 20],
  },
  "behind an interface": {
    source: "interface A {\n  a: number\n}\n  nothing.x",
    uses: ["nothing"],
    at: [4, 10],
  },
  "behind an import": { source: 'import { type A, at } from "engine"; throw new Error("x")', at: [1, 43] },
  "in the expression shown": { source: "nothing.x", uses: ["nothing"], at: [1, 8] },
  "in the expression shown, behind others": {
    source: "const a = 1; nothing.x",
    uses: ["nothing"],
    at: [1, 21],
  },
  "in the second line of the expression shown": {
    source: "twice(\n  nothing.x\n)",
    uses: ["twice", "nothing"],
    at: [2, 10],
  },
  "before the expression shown, on its line": { source: "nothing.x; 1", uses: ["nothing"], at: [1, 8] },
  "in a typed function": {
    source: "function f(a: number, b?: string): number {\n  return (a as any).b.c\n}\nf(1)",
    at: [2, 22],
  },
  "in a method": {
    source:
      "class A<T> {\n  private m(this: A<T>): never { throw new Error('x') }\n  n() { this.m() }\n}\nnew A<number>().n()",
    at: [2, 39],
  },
  "in an arrow with its type over lines": {
    source: "const f = async (): Promise<\n  number\n> => { throw new Error('x') }\nawait f()",
    at: [3, 13],
  },
  "behind await": { source: "await late(1)\nnothing!.x", uses: ["late", "nothing"], at: [2, 9] },
  "an undeclared name in a function": { source: "const f = (): number => nowhere\nf()", at: [1, 24] },
  "a const changed": { source: "const a: number = 1\na = 2", at: [2, 2] },
};
