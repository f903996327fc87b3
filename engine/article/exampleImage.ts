import { tensor } from "../tensor.ts";

/** The picture of the article's example of a convolution. */
export const exampleImage = tensor([
  [1, 2, 1, 3, 5, 1],
  [4, 2, 1, 4, 4, 2],
  [0, 1, 1, 9, 3, 8],
  [5, 1, 3, 8, 7, 2],
  [7, 3, 4, 1, 3, 1],
  [4, 2, 6, 7, 2, 5],
]);

/** Its filter. */
export const exampleFilter = tensor([
  [1, 4, 1],
  [1, 3, 5],
  [9, 1, 3],
]);
