import { expect, test } from "vitest";
import { toolAnswers } from "engine";
import { bridge } from "../../../lessons/figures/bridge.ts";
import { answerBars } from "../../../lessons/figures/answerBars.ts";
import { drawFigure } from "./drawFigure.ts";

const answers = toolAnswers();

/** The byte counts in a drawing, in order. */
const bytesIn = (html: string): number[] =>
  [...html.matchAll(/data-bytes="(\d+)"/g)].map(([, count]) => Number(count));

test("a bridge's rows lead from one answer to the other, to the byte", () => {
  for (const from of answers)
    for (const to of answers) {
      const html = drawFigure(bridge(from, to));
      const [start, ...rows] = bytesIn(html);
      const end = rows.pop();
      const signs = [...html.matchAll(/class="(more|less)"/g)].map(([, sign]) => (sign === "more" ? 1 : -1));
      expect(signs.length).toBe(rows.length);
      expect(rows.reduce((sum, row, k) => sum + signs[k]! * row, start!)).toBe(end);
    }
});

test("a bridge names what nobody can explain", () => {
  expect(drawFigure(bridge(answers[1]!, answers[2]!))).toContain("unexplained");
});

test("bars have every answer with its bytes", () => {
  expect(bytesIn(drawFigure(answerBars(answers)))).toEqual(answers.map(({ bytes }) => bytes));
});
