import { bytes, reconcile, type ByteCount, type Term, type ToolAnswer } from "engine";
import { percent } from "./answerBars.ts";
import { readTerm } from "./readTerm.ts";
import { drawBytes } from "./drawBytes.ts";
import { html, type Figure } from "./html.ts";

interface Span {
  readonly words: string;
  readonly sign: "" | "+" | "−";
  readonly memory: ByteCount;
  readonly group: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The way from one answer to another, with a row for each term that only one of them counts, or that each counts
 * otherwise.
 *
 *     bridge(answers[4], answers[5])
 */
export function bridge(from: ToolAnswer, to: ToolAnswer): Figure {
  const terms = [...reconcile(from, to)].sort((a, b) => b.bytes - a.bytes);
  const spans = [whole(from), ...steps(from.bytes, terms), whole(to)];
  const largest = Math.max(...spans.flatMap((span) => [span.from, span.to]));
  const render = (document: Document) => {
    const rows = spans.map(({ words, sign, memory, group, from, to }) => {
      const start = percent(Math.min(from, to), largest);
      const style = `--start: ${start}; --length: ${percent(Math.abs(to - from), largest)}`;
      const bar = html(document, "i", { class: `of-${group}`, style });
      return html(
        document,
        "tr",
        { class: sign === "" ? "total" : sign === "+" ? "more" : "less" },
        html(document, "th", { scope: "row" }, words),
        html(document, "td", { class: "span", "aria-hidden": "true" }, bar),
        html(
          document,
          "td",
          { class: "number" },
          sign === "" ? undefined : `${sign} `,
          drawBytes(document, memory),
        ),
      );
    });
    const caption = html(document, "caption", {}, `From ${from.tool} to ${to.tool}, term by term`);
    return html(document, "table", { class: "bridge" }, caption, html(document, "tbody", {}, ...rows));
  };
  return { render };
}

const whole = ({ tool, counts, bytes: count }: ToolAnswer): Span => {
  const memory = bytes(count, `${tool}: ${counts}`);
  return { words: tool, sign: "", memory, group: "whole", from: 0, to: count };
};

/** The terms as steps, each of which begins where the one before ends. */
function steps(start: number, terms: readonly Term[]): readonly Span[] {
  let at = start;
  return terms.map((term) => {
    const { words, group, memory } = readTerm(term);
    const from = at;
    at += term.bytes;
    return { words, sign: term.bytes < 0 ? "−" : "+", memory, group, from, to: at };
  });
}
