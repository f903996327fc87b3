import { article } from "../../../engine/article.ts";
import type { BuildFeature } from "../../notebook/build/buildFeature.ts";
import { expectFigure } from "./expectFigure.ts";
import { figureOf } from "./figureLinks.ts";

const ids = article().map(({ id }) => id);

/** Takes the links from a lesson to figures of the article, each of which must be there. */
export const build: BuildFeature = {
  name: "citations",
  take(node) {
    const id = node.type === "link" ? figureOf(node.url) : undefined;
    if (id === undefined) return undefined;
    expectFigure(id, ids);
    return { value: id };
  },
};
