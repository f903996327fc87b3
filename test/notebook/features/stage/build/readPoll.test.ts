import { expect, test } from "vitest";
import { bytes } from "../../../../../engine/bytes.ts";
import { readPoll } from "../../../../../site/notebook/features/stage/build/readPoll.ts";
import { predict } from "../../../../../site/notebook/features/questions/predict.ts";
import type { Result } from "../../../../../site/notebook/kernel/result.ts";

const because = "Each has a bias.";
const shown = (name: string, question: ReturnType<typeof predict>): [string, Result] => [
  name,
  { status: "shown", output: [question.draw(name, undefined)] },
];
const results = new Map([
  shown(
    "weights",
    predict("How many?", {
      answer: 1792,
      because,
      near: [
        { guess: 1728, hint: "a" },
        { guess: 576, hint: "b" },
      ],
    }),
  ),
  shown(
    "map",
    predict("How large?", {
      answer: bytes(411_041_792, "32 × 64 × 224 × 224 × 4 B"),
      because,
      near: [{ guess: 12_845_056, hint: "a" }],
    }),
  ),
  shown("alone", predict("How many?", { answer: 1, because })),
]);

test("a prediction's poll has its answer among its expected mistakes, the smallest first", () => {
  expect(readPoll("weights", undefined, results)).toEqual({ options: ["576", "1,728", "1,792"], right: 2 });
});

test("the answer is written as the mistakes are, so that its digits do not give it away", () => {
  expect(readPoll("map", undefined, results)).toEqual({ options: ["12.85 MB", "411 MB"], right: 1 });
});

test("a list holds the answers as they are, and the stop's answer among them", () => {
  expect(readPoll(["5", "7", "9"], "9", results)).toEqual({ options: ["5", "7", "9"], right: 2 });
  expect(readPoll(["yes", "no"], undefined, results)).toEqual({ options: ["yes", "no"] });
});

test("an unknown prediction, one without mistakes, and an answer that is not offered are refused", () => {
  expect(() => readPoll("wieghts", undefined, results)).toThrow(
    'there is no prediction "wieghts". Did you mean "weights"?',
  );
  expect(() => readPoll("alone", undefined, results)).toThrow(
    'the prediction "alone" expects no mistakes to choose from. Give it near, or list the answers.',
  );
  expect(() => readPoll(["5", "7"], "9", results)).toThrow(
    'the answer "9" is not in its poll. There are 5, 7.',
  );
});
