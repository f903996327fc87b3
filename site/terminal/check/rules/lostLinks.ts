import { readdirSync } from "node:fs";
import { nearest } from "../../../notebook/kernel/nearest.ts";
import { anchorsOf } from "../anchorsOf.ts";
import { isOutward, linksOf } from "../linksOf.ts";
import { pageAddresses } from "../pageAddresses.ts";
import type { Remark, Rule } from "../remark.ts";
import type { WrittenPage } from "../writtenPage.ts";

/** Links within the site to pages, cells, headings and terms that are not there. */
export const lostLinks: Rule = (page) =>
  page.root === undefined
    ? []
    : linksOf(page)
        .filter((link) => !isOutward(link))
        .flatMap(({ url, line }) => lostIn(page, url).map((remark) => ({ line, ...remark })));

type Lost = Omit<Remark, "line">;

/** Tells why a link within the site leads nowhere, if it does. */
function lostIn(page: WrittenPage, url: string): readonly Lost[] {
  const [path = "", anchor] = url.split("#");
  const below = page.name === "contents" ? path : path.replace(/^\.\.\//, "");
  const address = below.replace(/\?.*$/, "");
  const pages = pageAddresses(readdirSync("lessons"));
  if (below.startsWith("/") || below.startsWith(".") || !(address === "" || pages.includes(address))) {
    const near = nearest(`${url.replace(/^\.\.\/|\/?([?#].*)?$/g, "")}/`, pages);
    const remedy = near === undefined ? `Pages are ${pages.join(", ")}.` : `Did you mean “../${near}”?`;
    return [{ what: `“${url}” leads nowhere.`, remedy }];
  }
  // A link to a figure that the article has not is refused when the page is read.
  if (anchor === undefined || anchor === "" || address === "article-checked/") return [];
  const anchors = anchorsOf(page, path === "" ? undefined : address);
  if (anchors === undefined || anchors.includes(anchor)) return [];
  const near = nearest(anchor, anchors);
  const what =
    address === "glossary/" ? `“${anchor}” is not in the glossary.` : `“#${anchor}” leads nowhere.`;
  const remedy = near === undefined ? remedyFor(address, anchor, anchors) : `Did you mean “#${near}”?`;
  return [{ what, remedy }];
}

function remedyFor(address: string, anchor: string, anchors: readonly string[]): string {
  if (address === "glossary/") return "Add it to lessons/glossary.json, or link to another term.";
  const cells = anchors.filter((one) => one.startsWith("cell-"));
  const known = anchor.startsWith("cell-") ? cells : anchors.filter((one) => !cells.includes(one));
  return `There are ${known.map((one) => `#${one}`).join(", ") || "none"}.`;
}
