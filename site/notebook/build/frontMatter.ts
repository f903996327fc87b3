import { z } from "astro/zod";

const minutes = z.int().positive();

/** The fields that a lesson's front matter has; any other is a mistake. */
export const frontMatter = z.strictObject({
  title: z.string().min(1),
  /** The question that the lesson answers, for the contents. */
  question: z.string().endsWith("?"),
  /** A sentence for search results and shared links. */
  description: z.string().min(1),
  /** The minutes that an unhurried reader takes, and an instructor with a class. */
  minutes: z.strictObject({ read: minutes, teach: minutes }),
  /** Whether it is still being written: then only dev shows it, and nothing is asked of its form. */
  draft: z.boolean().optional(),
});

/** The fields in the front matter of a page that has cells but is no lesson. */
export const pageFrontMatter = frontMatter.pick({ title: true, description: true });
