import { expect, test } from "vitest";
import { frontMatter } from "../../../site/notebook/build/frontMatter.ts";

const minutes = { read: 14, teach: 30 };
const good = { title: "Convolution", question: "What is kept?", description: "One rule.", minutes };

test("front matter is a title, a question, a description and minutes", () => {
  expect(frontMatter.parse(good)).toEqual(good);
});

test("front matter with anything else is refused", () => {
  expect(() => frontMatter.parse({ ...good, tilte: "x" })).toThrow('Unrecognized key: \\"tilte\\"');
});

test("front matter that lacks something, or has it in another kind, is refused", () => {
  for (const key of Object.keys(good))
    expect(() => frontMatter.parse({ ...good, [key]: undefined })).toThrow(key);
  expect(() => frontMatter.parse({ ...good, question: "Convolution" })).toThrow("question");
  expect(() => frontMatter.parse({ ...good, minutes: 14 })).toThrow("minutes");
  expect(() => frontMatter.parse({ ...good, minutes: { read: 0, teach: 30 } })).toThrow("minutes");
});
