import { isOutward, linksOf } from "../linksOf.ts";
import type { Rule } from "../remark.ts";

/** Links to other sites that are not secure, or that the page's sources do not name. */
export const unlistedSources: Rule = (page) => {
  const outward = linksOf(page).filter(isOutward);
  const listed = new Set(outward.filter(({ inSources }) => inSources).map(({ url }) => url));
  return outward.flatMap(({ url, line }) => {
    if (!url.startsWith("https://"))
      return [{ line, what: `${url} is not https.`, remedy: "Write https://." }];
    return listed.has(url)
      ? []
      : [{ line, what: `${url} is not among the sources.`, remedy: "List it under “Sources”." }];
  });
};
