/** The text of a lesson that is just begun: everything in it works, and waits to be written over. */
export function lessonText(name: string): string {
  const words = name.replaceAll("-", " ");
  const title = `${words[0]!.toUpperCase()}${words.slice(1)}`;
  return `---
title: ${title}
question: What is ${words} for, and what does it cost?
description: A sentence for search results and shared links.
minutes: { read: 10, teach: 20 }
draft: true
---

Begin with the question, and with something to drag. The map below has \`{ts} map.data.length\` fields.

\`\`\`ts cell
import {tensor} from "engine";
import {figure, heatmap} from "./figures";
import {slider} from "inputs";

const side = slider("Side", {min: 2, max: 8, value: 4});
const places = Array.from({length: side}, (_, k) => k);
const map = tensor(places.map((row) => places.map((column) => row * column)));
figure(heatmap(map), {finding: ["A map of ", side, " rows has ", map.data.length, " fields."]})
\`\`\`

## Guess first

\`\`\`ts cell closed
import {predict} from "inputs";

const fields = predict("How many fields has a map of 5 × 5?", {
  answer: 5 * 5,
  because: "Five rows of five.",
  near: [{guess: 10, hint: "That is rows and columns added up. Multiply them."}],
});
\`\`\`

## To take with you

- What a reader keeps.

## Sources

- Where it comes from.
`;
}
