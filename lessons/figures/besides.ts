import { html, type Figure } from "./html.ts";

/**
 * Figures beside one another, each under its name; on a narrow screen, one below the other.
 *
 *     besides({ digit: digitPad(…), probability: scoreBars(…) })
 */
export function besides(figures: Readonly<Record<string, Figure>>): Figure {
  const render = (document: Document) => {
    const parts = Object.entries(figures).map(([name, figure]) =>
      html(document, "div", {}, html(document, "p", { class: "name" }, name), figure.render(document)),
    );
    return html(document, "div", { class: "besides" }, ...parts);
  };
  const data = Object.entries(figures).flatMap(([name, { data = [] }]) =>
    data.map((set) => ({ of: name, ...set })),
  );
  return { render, data };
}
