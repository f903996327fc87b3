import { expect, test } from "vitest";
import { describeChanges } from "../../../site/terminal/accept/describeChanges.ts";
import { readTrees } from "../../../site/terminal/accept/readOutputs.ts";

const changes = (before: string, after: string) => describeChanges(readTrees(before), readTrees(after));

test("a text is told as it was and as it is", () => {
  expect(changes("29", "30")).toEqual(["“29” is now “30”"]);
  expect(changes("<p>a<b>29</b></p>", "<p>a<b>30</b></p>")).toEqual(["b: “29” is now “30”"]);
});

test("an attribute is told as it was and as it is, also where it was not there", () => {
  expect(changes('<p class="a">x</p>', '<p class="b">x</p>')).toEqual(["p: class “a” is now “b”"]);
  expect(changes("<p>x</p>", '<p title="y">x</p>')).toEqual(["p: title nothing is now “y”"]);
});

test("the points of a drawing that moved are counted", () => {
  const line = (d: string) => `<svg><path d="${d}"></path></svg>`;
  expect(changes(line("M1,2L3,4L5,6"), line("M1,2L3,5L5,7"))).toEqual(["SVG: 2 points moved"]);
  expect(changes('<svg><circle cx="1"></circle></svg>', '<svg><circle cx="2"></circle></svg>')).toEqual([
    "SVG: 1 point moved",
  ]);
});

test("words, colours and the name of a drawing are told", () => {
  const drawn = (name: string, fill: string, word: string) =>
    `<svg aria-label="${name}"><text fill="${fill}">${word}</text></svg>`;
  expect(changes(drawn("a", "red", "29"), drawn("b", "blue", "30"))).toEqual([
    "SVG: it is now called “b”, not “a”",
    "SVG: fill changed once",
    "SVG: “29” is now “30”",
  ]);
});

test("the parts of a drawing that came or went are counted", () => {
  expect(changes("<svg><g></g></svg>", "<svg><g></g><g></g></svg>")).toEqual(["SVG: 2 parts are now 3"]);
});

test("what came and what went is told, and what stayed is not", () => {
  expect(changes("<i>a</i><b>b</b>", "<i>a</i><u>c</u><b>b</b>")).toEqual(["<u> is new"]);
  expect(changes("<i>a</i><b>b</b>", "<b>b</b>")).toEqual(["<i> is gone"]);
});

test("outputs that are equal have no changes", () => {
  expect(changes('<p class="a">x</p>', '<p class="a">x</p>')).toEqual([]);
});
