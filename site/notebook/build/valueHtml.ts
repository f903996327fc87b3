import { toHtml } from "../kernel/toHtml.ts";
import type { ExecutedCell } from "./cellAt.ts";

/** An inline value as the page has it: the attributes of its element, and the HTML in it. */
export function valueHtml({ cell, result }: ExecutedCell): { attributes: string; html: string } {
  const state = result.status === "shown" ? "fresh" : result.status;
  const json = result.status === "shown" ? result.value : undefined;
  const value =
    json === undefined ? "" : ` data-value="${json.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
  return {
    attributes: `data-cell="${cell.id}" data-state="${state}" data-output${value}`,
    html: toHtml(result.output),
  };
}
