import { glossary } from "../../features/glossary/glossary.ts";
import { termSentences } from "../../features/glossary/termSentences.ts";

/** The sentences of the glossary, for the links to it. */
export const GET = (): Response => Response.json(termSentences(glossary));
