import type { MdastNode } from "satteri";
import { CellError } from "../../kernel/cellError.ts";

const remedy =
  'Write <details data-after="name">, with the name of a question that stands above, and a <summary>.';

/**
 * The name of the question on whose answer a part of a lesson builds: `<details data-after="name">`; undefined for any
 * other node.
 *
 * Throws a CellError where it could not open, or would be open too early.
 */
export function sequelOf(node: MdastNode): string | undefined {
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return undefined;
  const attributes = new Map(
    node.attributes.flatMap((one) =>
      one.type === "mdxJsxAttribute" ? [[one.name, one.value] as const] : [],
    ),
  );
  if (!attributes.has("data-after")) return undefined;
  if (node.name !== "details")
    throw new CellError(`data-after stands on <${node.name}>, which cannot be closed.`, { remedy });
  const question = attributes.get("data-after");
  if (typeof question !== "string" || question === "")
    throw new CellError("data-after names no question.", { remedy });
  if (attributes.has("open"))
    throw new CellError(`what builds on the answer of "${question}" stands open.`, {
      remedy: "Take off open: the page opens it once there is an answer.",
    });
  const [first] = "children" in node ? node.children : [];
  const [inner] = first?.type === "paragraph" ? first.children : [first];
  if (!(inner && "name" in inner && inner.name === "summary"))
    throw new CellError(`what builds on the answer of "${question}" has no words to open it by.`, {
      remedy: "Let it begin with <summary>…</summary>.",
    });
  return question;
}
