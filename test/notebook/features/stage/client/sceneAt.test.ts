import { expect, test } from "vitest";
import { presetsAt, sceneAt, shapesOf } from "../../../../../site/notebook/features/stage/client/sceneAt.ts";

const nothing = { show: [], hide: [], set: {}, code: [] };
const map = { cell: "map" };
const digits = { cell: "map", part: "text" };
const controls = { cell: "map", part: "controls" };
const words = { heading: 0, block: 2 };
const stop = {
  title: "A",
  question: "What?",
  ...nothing,
  show: [map],
  hide: [controls],
  set: { stride: 1, padding: 0 },
  reveals: [
    { ...nothing, show: [digits], set: { stride: 2 } },
    { ...nothing, show: [words], hide: [map], code: ["filter"] },
  ],
};

test("a part that a reveal shows keeps its room until then, one that never comes needs none", () => {
  expect(sceneAt(stop, 0)).toEqual({
    items: [map],
    hidden: [digits],
    absent: [controls],
    code: [],
    asks: true,
  });
  expect(sceneAt(stop, 1)).toEqual({ items: [map], hidden: [], absent: [controls], code: [], asks: true });
});

test("the last reveal ends the question, and what it hides is gone", () => {
  expect(sceneAt(stop, 2)).toEqual({
    items: [words],
    hidden: [],
    absent: [controls],
    code: ["filter"],
    asks: false,
  });
});

test("a question without reveals stays open, and a stop without a question asks nothing", () => {
  expect(sceneAt({ ...stop, reveals: [] }, 0).asks).toBe(true);
  const { question: _, ...told } = stop;
  expect(sceneAt(told, 0).asks).toBe(false);
});

test("presets add up", () => {
  expect(presetsAt(stop, 0)).toEqual({ stride: 1, padding: 0 });
  expect(presetsAt(stop, 1)).toEqual({ stride: 2, padding: 0 });
});

test("keys are told of reveals, of hands to count, and of stops that a cut goes past", () => {
  const polling = { title: "B", ...nothing, reveals: [], poll: { options: ["5", "7"] } };
  const deck = { lesson: "a", version: "b", stops: [stop, polling] };
  expect(shapesOf(deck)).toEqual([
    { reveals: 2, countsHands: false, isLeftOut: false },
    { reveals: 0, countsHands: true, isLeftOut: false },
  ]);
  expect(shapesOf(deck, { stops: [2] }).map(({ isLeftOut }) => isLeftOut)).toEqual([true, false]);
});
