import fc from "fast-check";
import { expect, test } from "vitest";
import { firstUse } from "../../../site/notebook/kernel/firstUse.ts";

test("a name is found where it first stands by itself", () => {
  expect(firstUse("const a = pool(image);", "image")).toEqual({ line: 1, column: 15 });
  expect(firstUse("1;\n  imago + image", "image")).toEqual({ line: 2, column: 10 });
  expect(firstUse("$a + a", "a")).toEqual({ line: 1, column: 5 });
});

test("comments, strings and properties are passed over", () => {
  expect(firstUse('// image\n"image" + picture.image + image', "image")).toEqual({ line: 2, column: 26 });
  expect(firstUse("/* image */ 'image'", "image")).toBeUndefined();
});

test("what is found is the name", () => {
  const names = fc.constantFrom("a", "b$", "image", "x1");
  const parts = fc.array(fc.oneof(names, fc.constantFrom(" ", "\n", ".", "+", "'", '"', "//", "/*", "*/")));
  fc.assert(
    fc.property(parts, names, (text, name) => {
      const program = text.join("");
      const place = firstUse(program, name);
      if (place === undefined) return;
      expect(program.split("\n")[place.line - 1]!.slice(place.column, place.column + name.length)).toBe(name);
    }),
  );
});
