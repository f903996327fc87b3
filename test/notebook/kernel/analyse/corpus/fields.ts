import type { Snippets } from "./snippet.ts";

/** Fields and methods whose neighbours would swallow them once the types are gone. */
export const fields: Snippets = {
  "a computed optional field": {
    source: "class A { ['a' + 1]?: number = 5 }\nnew A()['a1']",
    declares: ["A"],
    shows: 5,
  },
  "a computed field behind a value": {
    source: "class A { a = one as any\n  ['b'] = 2 }\nnew A().b",
    declares: ["A"],
    uses: ["one"],
    shows: 2,
  },
  "a computed method behind a modifier": {
    source: "class A { a = 1\n  public ['m']() { return 3 } }\nnew A().m()",
    declares: ["A"],
    shows: 3,
  },
  "a generator behind an open field": {
    source:
      "class A { a = 1\n  private *g() { yield this.a } all() { return [...this.g()] } }\nnew A().all()",
    declares: ["A"],
    shows: [1],
  },
  "a field called get": {
    source: "class A { get: number\n  area() { return 4 } }\nnew A().area()",
    declares: ["A"],
    shows: 4,
  },
  "a field called set": {
    source: "class A { set?: number\n  area(n) { return n } }\nnew A().area(2)",
    declares: ["A"],
    shows: 2,
  },
  "a field called static": {
    source: "class A { static: number\n  area() { return 4 } }\nnew A().area()",
    declares: ["A"],
    shows: 4,
  },
  "a field called async": {
    source: "class A { async!: number\n  area() { return 4 } }\nnew A().area()",
    declares: ["A"],
    shows: 4,
  },
  "a field called get, before a generator": {
    source: "class A { get: any\n  *g() { yield 1 } }\n[...new A().g()]",
    declares: ["A"],
    shows: [1],
  },
  "a field with a text for a name": {
    source: "class A { 'a b'?: number = 1; 2: number = 2 }\nnew A()['a b'] + new A()[2]",
    declares: ["A"],
    shows: 3,
  },
};
