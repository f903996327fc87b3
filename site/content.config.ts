import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { frontMatter, pageFrontMatter } from "./notebook/build/frontMatter.ts";

const files = (pattern: string) =>
  glob({ pattern, base: "./lessons", generateId: ({ entry }) => entry.replace(/\.mdx$/, "") });

/** A file whose name starts with a number is a lesson; the others are pages beside them. */
export const collections = {
  lessons: defineCollection({ loader: files("[0-9]*.mdx"), schema: frontMatter }),
  pages: defineCollection({ loader: files("[a-z]*.mdx"), schema: pageFrontMatter }),
};
