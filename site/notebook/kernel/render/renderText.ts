import type { Tree } from "../tree.ts";
import { element } from "./element.ts";
import { numberText } from "./numberText.ts";

const longest = 20_000;

/** Renders a string as a paragraph of its own, its lines kept. */
export function renderText(value: unknown): Tree[] | undefined {
  if (typeof value !== "string") return undefined;
  const shown = value.slice(0, longest);
  const rest = value.length - longest;
  const more =
    rest > 0
      ? [
          element(
            "p",
            { class: "more" },
            `… ${numberText(rest)} more characters. Show a part of them, as with .slice(${longest}, ${2 * longest}).`,
          ),
        ]
      : [];
  return value === "" ? [element("p", { class: "text" })] : [element("p", { class: "text" }, shown), ...more];
}
