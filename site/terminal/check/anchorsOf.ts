import { existsSync, readdirSync, readFileSync } from "node:fs";
import { anchorOf, glossary } from "../../features/glossary/glossary.ts";
import { site } from "../../loadLesson.ts";
import { compileSource } from "../../notebook/build/compileLesson.ts";
import { nameOf } from "../../notebook/build/nameOf.ts";
import { importableFrom } from "../../notebook/build/importableFrom.ts";
import { LessonError } from "../../notebook/build/problem.ts";
import { readSource } from "../../notebook/build/source.ts";
import { headingsOf } from "./headingsOf.ts";
import { writtenPage, type WrittenPage } from "./writtenPage.ts";

/**
 * Finds the anchors that a link can lead to, on the page itself or on the one at an address; undefined where they
 * cannot be known.
 */
export function anchorsOf(page: WrittenPage, address?: string): readonly string[] | undefined {
  const name = address?.replace(/\/$/, "");
  if (name === undefined || name === page.name)
    return anchorsOn(page, page.isWhole ? page.lesson?.cells : undefined);
  if (name === "glossary") return glossary.flatMap(({ term, also = [] }) => [term, ...also].map(anchorOf));
  const file = readdirSync("lessons").find((one) => one.endsWith(".mdx") && nameOf(one) === name);
  if (file !== undefined) return anchorsOfFile(`lessons/${file}`);
  return name === "" || !existsSync(`site/pages/${name}.astro`)
    ? undefined
    : idsIn(`site/pages/${name}.astro`);
}

interface NamedCell {
  readonly kind: string;
  readonly cell: { readonly id: string };
}

const anchorsOn = (page: WrittenPage, cells?: readonly NamedCell[]): readonly string[] | undefined => {
  const shown = cells?.flatMap(({ kind, cell }) => (kind === "cell" ? [`cell-${cell.id}`] : []));
  return shown && ["main", ...headingsOf(page).map(({ anchor }) => anchor), ...shown];
};

function anchorsOfFile(file: string): readonly string[] | undefined {
  const text = readFileSync(file, "utf8");
  try {
    return anchorsOn(
      writtenPage(file, text),
      compileSource(readSource(text, file), file, importableFrom(site)).cells,
    );
  } catch (error) {
    // What is wrong there is not this page's business.
    if (error instanceof LessonError) return undefined;
    throw error;
  }
}

/** Finds the ids in the layout of one of the site's pages; undefined where it computes any. */
function idsIn(file: string): readonly string[] | undefined {
  const text = readFileSync(file, "utf8");
  return /\bid=\{/.test(text) ? undefined : [...text.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!);
}
