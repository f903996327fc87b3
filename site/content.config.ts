import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { draftFiles } from "./notebook/build/draftFiles.ts";
import { frontMatter, pageFrontMatter } from "./notebook/build/frontMatter.ts";

// A draft is there for its author alone: a built site does not even read it.
const left = import.meta.env.PROD ? draftFiles("lessons").map((file) => `!${file}`) : [];

const files = (pattern: string) =>
  glob({
    pattern: [pattern, ...left],
    base: "./lessons",
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
  });

/** A file whose name starts with a number is a lesson; the others are pages beside them. */
export const collections = {
  lessons: defineCollection({ loader: files("[0-9]*.mdx"), schema: frontMatter }),
  pages: defineCollection({ loader: files("[a-z]*.mdx"), schema: pageFrontMatter }),
};
