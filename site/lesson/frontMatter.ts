import { z } from "astro/zod";

/** What stands above a lesson's first line. Anything else is a mistake. */
export const frontMatter = z.strictObject({
  title: z.string().min(1),
  /** The question that the lesson answers, for the contents. */
  question: z.string().endsWith("?"),
  /** A sentence for search results and shared links. */
  description: z.string().min(1),
  /** How long an unhurried reader takes. */
  minutes: z.int().positive(),
});
