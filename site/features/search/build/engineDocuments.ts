import type { Docblock } from "../../../api/docblock.ts";
import type { SearchDocument } from "../searchDocument.ts";

interface Entry {
  readonly name: string;
  readonly address: string;
  readonly part: string;
  readonly doc: Docblock;
}

/** Makes a document of each entry of the engine's reference; `titles` are those of its pages, by name. */
export const engineDocuments = (
  entries: readonly Entry[],
  titles: ReadonlyMap<string, string>,
): readonly SearchDocument[] =>
  entries.map(({ name, address, part, doc }) => ({
    kind: "engine",
    title: name,
    place: `Engine · ${titles.get(part) ?? part}`,
    address,
    text: doc.blocks.find(({ kind }) => kind === "text")?.text ?? "",
    also: "",
  }));
