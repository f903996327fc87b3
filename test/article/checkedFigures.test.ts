import { expect, test } from "vitest";
import { article } from "../../engine/article.ts";
import { checkedFigures } from "../../site/article/checkedFigures.ts";

test("the figures are the article's, in its order, each with the lessons that treat it", () => {
  const figures = checkedFigures(article(), new Map([["vgg16-bytes", ["parameters"]]]));
  expect(figures.map(({ lessons: _, ...figure }) => figure)).toEqual(article());
  expect(figures.filter(({ lessons }) => lessons.length > 0).map(({ id, lessons }) => [id, lessons])).toEqual(
    [["vgg16-bytes", ["parameters"]]],
  );
});
