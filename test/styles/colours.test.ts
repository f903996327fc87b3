import { expect, test } from "vitest";
import { colours, contrast, type Mode } from "./colours.ts";

const modes: readonly Mode[] = ["light", "dark"];
const kinds = ["weights", "gradients", "optimizer", "activations", "temporaries"];

test("contrast is WCAG's", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

test("each kind of memory has its colour in both modes", () => {
  for (const mode of modes)
    expect(kinds.map((kind) => colours(mode).get(kind))).toEqual([
      "#0072b2",
      "#d55e00",
      "#cc79a7",
      "#009e73",
      "#e69f00",
    ]);
});

test("text reads on paper at 4.5 to 1", () => {
  const words = ["ink", "ink-soft", "accent", "bad", "warn", ...kinds.map((kind) => `${kind}-text`)];
  for (const mode of modes)
    for (const word of words)
      for (const paper of ["paper", "paper-raised"])
        expect(
          contrast(colours(mode).get(word)!, colours(mode).get(paper)!),
          `${word} on ${paper}, ${mode}`,
        ).toBeGreaterThanOrEqual(4.5);
});

test("a label reads on the fill of its kind at 4.5 to 1", () => {
  for (const mode of modes)
    for (const kind of kinds)
      expect(
        contrast(colours(mode).get(`${kind}-on`)!, colours(mode).get(kind)!),
        kind,
      ).toBeGreaterThanOrEqual(4.5);
});

test("edges of controls stand out from paper at 3 to 1", () => {
  for (const mode of modes)
    expect(contrast(colours(mode).get("line-strong")!, colours(mode).get("paper")!)).toBeGreaterThanOrEqual(
      3,
    );
});

test("the page's colour in the browser's own frame is paper", async () => {
  const { readFile } = await import("node:fs/promises");
  const page = await readFile(new URL("../../site/components/Page.astro", import.meta.url), "utf8");
  for (const mode of modes)
    expect(page).toContain(`(prefers-color-scheme: ${mode})" content="${colours(mode).get("paper")}"`);
});
