import { expect, test } from "vitest";
import fc from "fast-check";
import { erase } from "../../../../site/notebook/kernel/analyse/erase.ts";
import { analyse } from "../../../../site/notebook/kernel/analyse/index.ts";
import { CellError } from "../../../../site/notebook/kernel/cellError.ts";
import { corpus } from "./corpus/index.ts";

const snippet = fc.constantFrom(...corpus.map(([, { source }]) => source));
const token = fc.constantFrom(
  ..."( ) [ ] { } < > ; : , . ? ! = + - * / % & | ^ ~ @ # ` ' \" \\ $ => ... ?. ?? <!-- --> // /* */ ${".split(
    " ",
  ),
  ..." as any| satisfies T|type T = |interface I {|enum E {|const |let |function f|class A |extends |implements B ".split(
    "|",
  ),
  ..."abstract |declare |private |static |get |async |await |yield |return |if (|else |for (|of |in |import |export ".split(
    "|",
  ),
  ..."<T>|<T,>|: number|x|y|1|this|new |\n|\r\n|\u2028| |slider(|import.meta|0x|1n|𝑥|\\u0061|/a/g|\ud800".split(
    "|",
  ),
);
const breaks = (text: string) => [...text.matchAll(/[\n\r\u2028\u2029]/g)].map(({ index }) => index);

test("erasing writes spaces over types", () => {
  expect(erase("let n: number = 1").text).toBe("let n         = 1");
});

test("erasing a field's type leaves a semicolon", () => {
  expect(erase("class A { get: T\n m() {} }").text).toBe("class A { get;  \n m() {} }");
});

test("erasing moves a bracket past a line break", () => {
  expect(erase("f = (): T<\n1> => 1").text).toBe("f = (     \n ) => 1");
});

test("erasing keeps length and line breaks", () => {
  fc.assert(
    fc.property(fc.array(snippet, { minLength: 1, maxLength: 3 }), (sources) => {
      const source = sources.map((part) => `{${part}\n}`).join("\n");
      const text = erasedOrUndefined(source);
      fc.pre(text !== undefined);
      expect(text.length).toBe(source.length);
      expect(breaks(text)).toEqual(breaks(source));
    }),
  );
});

test("erasing twice is erasing once", () => {
  fc.assert(
    fc.property(snippet, (source) => {
      const { text } = erase(source);
      expect(erase(text).text).toBe(text);
    }),
  );
});

test("any name is declared, used and typed as any other", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z_$\u00e0-\u00f6\u03b1-\u03c9][\w$\u03b1-\u03c9]{2,9}Q$/), (name) => {
      const cell = analyse("cell", `const ${name}: ${name} = [(${name}2 as ${name})!]`);
      expect([cell.outputs, cell.inputs]).toEqual([[name], [`${name}2`]]);
    }),
  );
});

test("text of any kind is analysed or refused with a CellError", () => {
  const broken = fc
    .tuple(snippet, fc.nat(200), fc.nat(5), fc.array(token, { maxLength: 3 }))
    .map(([source, at, cut, put]) => source.slice(0, at) + put.join("") + source.slice(at + cut));
  const text = fc.oneof(
    fc.string({ unit: "binary-ascii" }),
    fc.array(token).map((parts) => parts.join("")),
    broken,
  );
  fc.assert(fc.property(text, analysedOrRefused), { numRuns: 500 });
});

function analysedOrRefused(source: string): boolean {
  try {
    analyse("cell", source);
    return true;
  } catch (error) {
    return error instanceof CellError && error.remedy !== undefined;
  }
}

function erasedOrUndefined(source: string): string | undefined {
  try {
    return erase(source).text;
  } catch {
    return undefined;
  }
}
