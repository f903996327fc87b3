import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { frontMatter, pageFrontMatter } from "./notebook/build/frontMatter.ts";

const files = (pattern: string) =>
  glob({ pattern, base: "./lessons", generateId: ({ entry }) => entry.replace(/\.mdx$/, "") });

/** The lessons, whose files' names start with a number, and the other pages beside them. */
export const collections = {
  lessons: defineCollection({ loader: files("[0-9]*.mdx"), schema: frontMatter }),
  pages: defineCollection({ loader: files("[a-z]*.mdx"), schema: pageFrontMatter }),
};
