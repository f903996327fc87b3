import type { Snippets } from "./snippet.ts";

export const classes: Snippets = {
  fields: {
    source: "class A { a: number = 1; b?: string; c!: number; static d: number = 4 }\nnew A().a + A.d",
    declares: ["A"],
    shows: 5,
  },
  "a field without a value exists": {
    source: "class A { a: number }\nObject.keys(new A())",
    declares: ["A"],
    shows: ["a"],
  },
  "a declared field does not exist": {
    source: "class A { declare a: number }\nObject.keys(new A())",
    declares: ["A"],
    shows: [],
  },
  modifiers: {
    source:
      "class A { private a = 1; protected readonly b = 2; public static readonly c: number = 3; public m(): number { return this.a } }\nnew A().m() + A.c",
    declares: ["A"],
    shows: 4,
  },
  "modifiers as names": {
    source:
      "class A { readonly = 1; static = 2; public = 3; declare = 4; abstract() { return 5 } }\nconst a = new A(); a.readonly + a.static + a.public + a.declare + a.abstract()",
    declares: ["A", "a"],
    shows: 15,
  },
  "private names": {
    source:
      "class A { readonly #n: number; constructor(n: number) { this.#n = n } get n(): number { return this.#n } }\nnew A(3).n",
    declares: ["A"],
    shows: 3,
  },
  "getters and setters": {
    source:
      "class A { _n = 0; get n(): number { return this._n } set n(v: number) { this._n = v } }\nconst a = new A(); a.n = 5; a.n",
    declares: ["A", "a"],
    shows: 5,
  },
  "static and private getters": {
    source: "class A { private static get n(): number { return 6 } static m() { return A.n } }\nA.m()",
    declares: ["A"],
    shows: 6,
  },
  "async and generator methods": {
    source:
      "class A { public async a(): Promise<number> { return 1 } private *g(): Generator<number> { yield 2 } all() { return [...this.g()] } }\n[await new A().a(), ...new A().all()]",
    declares: ["A"],
    shows: [1, 2],
  },
  "an optional method": {
    source: "class A { m?(): number; n?() { return 1 } }\nnew A().n()",
    declares: ["A"],
    shows: 1,
  },
  "overloaded methods": {
    source: "class A { m(a: number): number; m(a: string): string; m(a: any) { return a } }\nnew A().m('z')",
    declares: ["A"],
    shows: "z",
  },
  "an overloaded constructor": {
    source:
      "class A { n; constructor(); constructor(n: number); constructor(n = 7) { this.n = n } }\nnew A().n",
    declares: ["A"],
    shows: 7,
  },
  "an index signature": {
    source: "class A { [key: string]: unknown; static [n: number]: string\n a = 2 }\nnew A().a",
    declares: ["A"],
    shows: 2,
  },
  "an abstract class": {
    source:
      "abstract class Shape {\n  abstract area(): number\n  abstract readonly name: string\n  protected abstract get size(): number\n  twice(): number { return 2 * this.area() }\n}\nclass Square extends Shape {\n  name = 'square'\n  override area(): number { return 9 }\n  get size() { return 3 }\n}\nnew Square().twice()",
    declares: ["Shape", "Square"],
    shows: 18,
  },
  "an abstract class behind an open line": {
    source: "const n = one\nabstract class A {}\nn",
    declares: ["n", "A"],
    uses: ["one"],
    shows: 1,
  },
  "extends and implements": {
    source:
      "interface I {} class A<T> { n = 1 as T } class B extends A<number> implements I, Iterable<number> { *[Symbol.iterator]() { yield 1 } }\n[...new B()]",
    declares: ["A", "B"],
    shows: [1],
  },
  "implements alone": {
    source:
      "class A implements Iterable<number> { *[Symbol.iterator](): Iterator<number> { yield 2 } }\n[...new A()]",
    declares: ["A"],
    shows: [2],
  },
  "implements behind a generic": {
    source: "class A<T> implements Partial<T> {}\nnew A<{}>() instanceof A",
    declares: ["A"],
    shows: true,
  },
  "implements in a nameless class": {
    source: "const A = class implements Object { n = 1 }; new A().n",
    declares: ["A"],
    shows: 1,
  },
  "extends a call": {
    source:
      "const mix = <T,>(a: T) => class { n = a }\nclass A extends (mix<number>(3)) implements Object {}\nnew A().n",
    declares: ["mix", "A"],
    shows: 3,
  },
  "extends something cast": {
    source: "class A extends (Array as any) { n = 1 }\nnew A().length",
    declares: ["A"],
    shows: 0,
  },
  "a static block": {
    source: "class A { static n: number; static { this.n = two as number } }\nA.n",
    declares: ["A"],
    uses: ["two"],
    shows: 2,
  },
  "this as a type": {
    source: "class A { me(): this { return this } is(): this is A { return true } }\nnew A().me().is()",
    declares: ["A"],
    shows: true,
  },
  variance: {
    source: "class Box<in out T> { constructor(readonlyValue: T) {} }\nnew Box<number>(1) instanceof Box",
    declares: ["Box"],
    shows: true,
  },
  "a generic method": {
    source: "class A { m<T>(a: T): T { return a } }\nnew A().m<number>(2)",
    declares: ["A"],
    shows: 2,
  },
  "a method in an object": {
    source:
      "const o = { m<T>(a: T): T { return a }, async n(): Promise<void> {}, get p(): number { return 1 } }; o.m(1) + o.p",
    declares: ["o"],
    shows: 2,
  },
  super: {
    source:
      "class A { m(): number { return 1 } } class B extends A { override m() { return super.m() + 1 } }\nnew B().m()",
    declares: ["A", "B"],
    shows: 2,
  },
  "a class inside uses a name outside": {
    source: "function f() { return class { n: number = two } }\nnew (f())().n",
    declares: ["f"],
    uses: ["two"],
    shows: 2,
  },
  "a class's own name": {
    source: "const A = class Inner { static n: number = 1; static m() { return Inner.n } }; A.m()",
    declares: ["A"],
    shows: 1,
  },
};
