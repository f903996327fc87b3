import { expect, test } from "vitest";
import { figureNotes, type QuotedFigure } from "../../../site/features/citations/figureNotes.ts";

const figure = (id: string, article: string, verdict: QuotedFigure["verdict"]) =>
  [id, { id, article, verdict }] as const;
const known = new Map([
  figure("fp32", "4 bytes", "exact"),
  figure("weights", "1,728", "exact"),
  figure("year", "2017", "wrong"),
  figure("batch", "a batch size of 32", "sourced"),
]);
const link = (id: string, words: string) => `<a href="../article-checked/#${id}">${words}</a>`;
const noted = (html: string) =>
  figureNotes(html, known).notes.map(({ verdict, figures }) => [verdict, ...figures.map(({ id }) => id)]);

test("a link to a figure leaves its words, and the figure is noted", () => {
  expect(figureNotes(`of ${link("fp32", "<b>4</b> bytes")}.`, known)).toEqual({
    html: 'of <span class="quoted" data-part="fp32"><b>4</b> bytes</span>.',
    notes: [{ verdict: "exact", figures: [{ id: "fp32", article: "4 bytes", verdict: "exact" }] }],
  });
});

test("figures of one verdict stand together in the order of the text, and what is wrong comes first", () => {
  expect(noted(["batch", "weights", "year", "fp32"].map((id) => link(id, "x")).join(", "))).toEqual([
    ["wrong", "year"],
    ["exact", "weights", "fp32"],
    ["sourced", "batch"],
  ]);
});

test("a figure that is quoted twice is noted once", () => {
  expect(noted(link("fp32", "4") + link("fp32", "again"))).toEqual([["exact", "fp32"]]);
});

test("other links stay, and so does one to a figure that nobody knows", () => {
  const html = `<a href="../pooling/">next</a>, ${link("nothing", "0")}`;
  expect(figureNotes(html, known)).toEqual({ html, notes: [] });
});

test("a page at the root links without going up", () => {
  expect(noted('<a href="article-checked/#year">2017</a>')).toEqual([["wrong", "year"]]);
});
