import { anchorOf, type GlossaryTerm } from "../../glossary/glossary.ts";
import type { SearchDocument } from "../searchDocument.ts";

/** Makes a document of each term of the glossary; its other names find it too. */
export const termDocuments = (terms: readonly GlossaryTerm[]): readonly SearchDocument[] =>
  terms.map(({ term, also = [], means }) => ({
    kind: "term",
    title: [term, ...also].join(", "),
    place: "Glossary",
    address: `glossary/#${anchorOf(term)}`,
    text: means,
    also: "",
  }));
