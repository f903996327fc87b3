import { z } from "astro/zod";

const minutes = z.int().positive();

/** What stands above a lesson's first line. Anything else is a mistake. */
export const frontMatter = z.strictObject({
  title: z.string().min(1),
  /** The question that the lesson answers, for the contents. */
  question: z.string().endsWith("?"),
  /** A sentence for search results and shared links. */
  description: z.string().min(1),
  /** How long an unhurried reader takes, and an instructor with a class. */
  minutes: z.strictObject({ read: minutes, teach: minutes }),
  /** Whether it is still being written: then it is shown in dev alone, and its form is nobody's business. */
  draft: z.boolean().optional(),
});

/** What stands above the first line of a page that has cells but is no lesson. */
export const pageFrontMatter = frontMatter.pick({ title: true, description: true });
