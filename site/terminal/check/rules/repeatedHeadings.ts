import { headingsOf } from "../headingsOf.ts";
import type { Rule } from "../remark.ts";

/** Headings that the page has already: a second title, and words that an earlier heading has. */
export const repeatedHeadings: Rule = (page) => {
  const headings = headingsOf(page);
  return headings.flatMap(({ words, depth, line }, k) => {
    if (depth === 1)
      return [
        {
          line,
          what: `“${words}” is a second title.`,
          remedy: "The title is in the front matter: begin headings with ##.",
        },
      ];
    const first = headings.slice(0, k).find((one) => one.words === words);
    return first === undefined
      ? []
      : [
          {
            line,
            what: `“${words}” is already a heading on line ${first.line}.`,
            remedy: "Choose other words, for links only reach the first.",
          },
        ];
  });
};
