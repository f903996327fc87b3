import { createDocument } from "../document/index.ts";
import { CellError } from "../cellError.ts";
import { check, inputNames } from "../inputs/index.ts";

/** What of the kernel's own making reaches cells: nodes of every kind, a check and an error, and so their classes. */
export function kernelObjects(): Readonly<Record<string, unknown>> {
  const document = createDocument();
  const [input, canvas] = ["input", "canvas"].map((tag) => document.createElement(tag));
  const context = (canvas as HTMLCanvasElement).getContext("2d");
  return {
    document,
    nodes: [input, canvas, document.createTextNode(""), document.createDocumentFragment()],
    picture: [context, context?.createImageData(1, 1)],
    check,
    checked: check([]),
    inputNames,
    error: new CellError(""),
  };
}
