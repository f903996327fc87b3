import { bytes, type ToolAnswer } from "engine";
import { groupWords, readTerm, type TermGroup } from "./readTerm.ts";
import { drawBytes } from "./drawBytes.ts";
import { html, type Figure } from "./html.ts";

const groups = Object.keys(groupWords) as readonly TermGroup[];

/**
 * Answers as bars to one scale, each made of the terms that it counts.
 *
 *     answerBars(toolAnswers())
 */
export function answerBars(answers: readonly ToolAnswer[]): Figure {
  const largest = Math.max(...answers.map((answer) => answer.bytes));
  const inGroup = ({ terms }: ToolAnswer, group: TermGroup) => {
    const part = terms.filter(({ name }) => readTerm({ name, bytes: 0 }).group === group);
    return part.reduce((sum, term) => sum + term.bytes, 0);
  };
  const render = (document: Document) => {
    const lines = answers.map((answer) => {
      const { tool, counts, bytes: count } = answer;
      const parts = groups.map((group) => {
        const size = inGroup(answer, group);
        if (size === 0) return undefined;
        return html(document, "i", { class: `of-${group}`, style: `--length: ${percent(size, largest)}` });
      });
      const memory = bytes(count, `${tool}: ${counts}`);
      return html(
        document,
        "li",
        { "data-part": tool },
        html(document, "span", { class: "name" }, tool),
        html(document, "span", { class: "stack" }, ...parts),
        html(document, "span", { class: "amount" }, drawBytes(document, memory)),
      );
    });
    const list = html(document, "ul", { class: "answers", role: "list" }, ...lines);
    return html(document, "div", {}, list, legend(document));
  };
  const rows = answers.map((answer) => {
    const parts = groups.map((group) => [
      groupWords[group],
      bytes(inGroup(answer, group), groupWords[group]),
    ]);
    return { tool: answer.tool, ...Object.fromEntries(parts), together: bytes(answer.bytes, answer.counts) };
  });
  return { render, data: [{ rows }] };
}

function legend(document: Document): Element {
  const entries = groups.map((group) =>
    html(document, "li", {}, html(document, "i", { class: `of-${group}` }), groupWords[group]),
  );
  return html(document, "ul", { class: "answer-legend", role: "list" }, ...entries);
}

/** A share of the whole, in percent to two decimals. */
export const percent = (part: number, whole: number): number => Math.round((10_000 * part) / whole) / 100;
