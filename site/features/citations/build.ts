import { article } from "../../../engine/article.ts";
import type { BuildFeature } from "../../notebook/build/buildFeature.ts";
import { expectFigure } from "./expectFigure.ts";
import { figureOf } from "./figureLinks.ts";

/** The ids of the article's figures, worked out with the first link: it takes a second. */
let ids: readonly string[] | undefined;

/** Takes the links from a lesson to figures of the article, each of which must be there. */
export const build: BuildFeature = {
  name: "citations",
  take(node) {
    const id = node.type === "link" ? figureOf(node.url) : undefined;
    if (id === undefined) return undefined;
    ids ??= article().map((figure) => figure.id);
    expectFigure(id, ids);
    return { value: id };
  },
};
