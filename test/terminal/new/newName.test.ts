import { expect, test } from "vitest";
import { newName } from "../../../site/terminal/new/newName.ts";

const read = (...words: string[]) => newName(words, ["pooling", "about"]);

test("a lesson is begun by its name", () => {
  expect(read("depthwise")).toBe("depthwise");
  expect(read("group-norm-2")).toBe("group-norm-2");
  expect(read("--help")).toBeUndefined();
});

test("a name that is no good is told one that is", () => {
  const why = "write small letters, digits and hyphens, such as";
  expect(() => read("Depth Wise")).toThrow(
    `invalid name "Depth Wise": ${why} depth-wise; the number comes by itself.`,
  );
  expect(() => read("lessons/09-depthwise.mdx")).toThrow(`${why} depthwise;`);
  expect(() => read("9")).toThrow(`${why} depthwise;`);
  expect(() => read("../depthwise")).toThrow(`${why} depthwise;`);
});

test("a name that is taken, missing or too much is told so", () => {
  expect(() => read("about")).toThrow('"about" already exists: choose another name, or edit it.');
  expect(() => read()).toThrow("missing name: npm run new -- depthwise.");
  expect(() => read("depth", "wise")).toThrow("one lesson at a time: write depth-wise.");
  expect(() => read("a", "--jsn")).toThrow("Unknown option '--jsn'. Known options: --help.");
});
