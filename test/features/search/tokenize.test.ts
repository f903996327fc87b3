import { expect, test } from "vitest";
import { indexTokens, tokenize, wordsIn } from "../../../site/features/search/tokenize.ts";

test("a number is the same with and without commas between its thousands", () => {
  expect(tokenize("138,357,544 is 138357544")).toEqual(["138357544", "is", "138357544"]);
  expect(tokenize("25,088.5; 1,2; 1234,567")).toEqual(["25088.5", "1", "2", "1234", "567"]);
});

test("a unit stands for itself, close to its number or apart", () => {
  expect(tokenize("147 KB, 147KB, 147\u00a0kB, 540.46MB, 2GiB")).toEqual(
    "147 kb 147 kb 147 kb 540.46 mb 2 gib".split(" "),
  );
});

test("a layer's name is one word, and so is a decimal", () => {
  expect(tokenize("conv1_1, fc1: 1.88 GB. VGG-16")).toEqual("conv1_1 fc1 1.88 gb vgg 16".split(" "));
});

test("a genitive and an apostrophe are passed over", () => {
  expect(tokenize("the article’s, don't")).toEqual(["the", "article", "dont"]);
});

test("a name is listed under its parts, too", () => {
  expect(indexTokens("maxPool2d no_grad ReLU")).toEqual(
    "maxpool2d no_grad relu max pool2d no grad".split(" "),
  );
});

test("a word knows where it stands", () => {
  expect(wordsIn("of 25,088 it’s")).toEqual([
    { term: "of", start: 0, end: 2 },
    { term: "25088", start: 3, end: 9 },
    { term: "it", start: 10, end: 14 },
  ]);
});
