import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { frontMatter } from "./lesson/frontMatter.ts";

const lessons = defineCollection({
  loader: glob({
    pattern: "*.mdx",
    base: "./lessons",
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
  }),
  schema: frontMatter,
});

export const collections = { lessons };
