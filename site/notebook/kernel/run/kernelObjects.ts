import { createDocument } from "../document/index.ts";
import { CellError } from "../cellError.ts";
import { installedFeatures } from "../installedFeatures.ts";

/**
 * Samples of the kernel's own objects that reach cells: nodes of every kind, an error, those that features make, and so
 * their classes.
 */
export function kernelObjects(): Readonly<Record<string, unknown>> {
  const document = createDocument();
  const [input, canvas] = ["input", "canvas"].map((tag) => document.createElement(tag));
  const context = (canvas as HTMLCanvasElement).getContext("2d");
  return {
    document,
    nodes: [input, canvas, document.createTextNode(""), document.createDocumentFragment()],
    picture: [context, context?.createImageData(1, 1)],
    features: installedFeatures().map(({ members, handsOut }) => [members, handsOut?.()]),
    error: new CellError(""),
  };
}
