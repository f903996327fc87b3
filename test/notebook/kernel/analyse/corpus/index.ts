import { annotations } from "./annotations.ts";
import { classes } from "./classes.ts";
import { comments } from "./comments.ts";
import { fields } from "./fields.ts";
import { functions } from "./functions.ts";
import { generics } from "./generics.ts";
import { names } from "./names.ts";
import { semicolons } from "./semicolons.ts";
import { shown } from "./shown.ts";
import type { Snippet } from "./snippet.ts";

/** Every snippet that runs, with its title. */
export const corpus: readonly (readonly [title: string, snippet: Snippet])[] = Object.entries({
  annotations,
  classes,
  comments,
  fields,
  functions,
  generics,
  names,
  semicolons,
  shown,
}).flatMap(([topic, snippets]) =>
  Object.entries(snippets).map(([title, snippet]) => [`${topic}: ${title}`, snippet] as const),
);
