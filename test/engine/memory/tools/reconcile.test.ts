import { expect, test } from "vitest";
import { reconcile, toolAnswers } from "engine";

const answers = toolAnswers();

test("the rows between any two answers add up to their difference", () => {
  for (const from of answers)
    for (const to of answers)
      expect(reconcile(from, to).reduce((sum, { bytes }) => sum + bytes, from.bytes)).toBe(to.bytes);
});

test("the way back has the same rows with the other sign", () => {
  const there = reconcile(answers[0], answers[5]);
  const back = reconcile(answers[5], answers[0]);
  const signed = (rows: typeof there, sign: number) =>
    new Map(rows.map(({ name, bytes }) => [name, sign * bytes]));
  expect(signed(back, -1)).toEqual(signed(there, 1));
});

test("what nobody can explain is a row of its own", () => {
  expect(reconcile(answers[1], answers[2])).toEqual([{ name: "unexplained", bytes: 35_049_568 }]);
});

test("an answer and itself have nothing between them", () => {
  expect(reconcile(answers[3], answers[3])).toEqual([]);
});
