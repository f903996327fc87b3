import { expect, test } from "vitest";
import { toolAnswers } from "engine";
import { bridge } from "../../../lessons/figures/bridge.ts";
import { answerBars } from "../../../lessons/figures/answerBars.ts";
import { all, drawFigure } from "./drawFigure.ts";

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

test("a step is drawn from where the one before ends, in the colour of its group", () => {
  const seen = new Set<string>();
  for (const [from, to] of answers.flatMap((one) => answers.map((other) => [one, other] as const))) {
    const html = drawFigure(bridge(from, to));
    const spans = [
      ...html.matchAll(/<i class="of-(\w+)" style="--start: ([\d.]+); --length: ([\d.]+);"/g),
    ].map(([, group, start, length]) => ({ group, start: Number(start), length: Number(length) }));
    const signs = all(html, /<tr class="(\w+)"/g);
    let at = spans[0]!.length;
    for (const [k, { start, length }] of spans.entries()) {
      if (signs[k] === "total") continue;
      expect(signs[k] === "more" ? start : start + length).toBeCloseTo(at, 1);
      at += signs[k] === "more" ? length : -length;
    }
    expect(spans.at(-1)!.length).toBeCloseTo(at, 1);
    expect([spans[0]!.group, spans.at(-1)!.group]).toEqual(["whole", "whole"]);
    for (const sign of signs) seen.add(sign);
    expect(new Set(spans.slice(1, -1).map(({ group }) => group)).has("whole")).toBe(false);
  }
  expect(seen).toEqual(new Set(["total", "more", "less"]));
});

test("a term that adds has a plus, one that takes away a minus, and the largest comes first", () => {
  const html = drawFigure(bridge(answers[0]!, answers[3]!));
  const rows = [
    ...html.matchAll(/<tr class="(more|less)">.*?<td class="number">(.) <data [^>]*value="(\d+)"/g),
  ];
  expect(rows.length).toBeGreaterThan(1);
  for (const [, name, sign] of rows) expect(sign).toBe(name === "more" ? "+" : "−");
  const changes = rows.map(([, name, , count]) => (name === "more" ? 1 : -1) * Number(count));
  expect(changes).toEqual(changes.toSorted((a, b) => b - a));
});

test("an answer's bytes are derived by its tool and what that counts", () => {
  const [first] = answers;
  expect(drawFigure(bridge(first!, answers[1]!))).toContain(
    `data-derivation="${first!.tool}: ${first!.counts}"`,
  );
});
