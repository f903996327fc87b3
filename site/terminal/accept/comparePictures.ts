import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Lesson } from "../../notebook/build/lesson.ts";
import { toHtml } from "../../notebook/kernel/toHtml.ts";
import { committedOutputs } from "./committedOutputs.ts";
import { drawOutputs } from "./drawOutputs.ts";
import { pictureDigest } from "./readable.ts";
import { readOutputs } from "./readOutputs.ts";

/** Draws the changed cells on two pages, as they are committed and as they are now, and returns the paths of both. */
export function comparePictures(
  { name, cells, results }: Pick<Lesson, "name" | "cells" | "results">,
  changed: readonly string[],
): readonly [before: string, after: string] {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const now = new Map(cells.map(({ cell: { id } }) => [id, toHtml(results.get(id)!.output)]));
  const pictures = new Map(
    [...now.values()].flatMap((html) =>
      [...html.matchAll(/data:image\/png;base64,([^"]*)/g)].map(([url, data]) => [pictureDigest(data!), url]),
    ),
  );
  const committed = readOutputs(committedOutputs(name) ?? "");
  // A picture that is committed by its digest is shown where it has not changed.
  const before = changed.map((id): [string, string] => [
    id,
    (committed.get(id)?.html ?? "").replace(/sha256:[0-9a-f]+/g, (digest) => pictures.get(digest) ?? ""),
  ]);
  const after = changed.map((id): [string, string] => [id, now.get(id) ?? ""]);
  const write = (file: string, title: string, shown: readonly [string, string][]) => {
    const path = join(folder, file);
    writeFileSync(path, drawOutputs(title, new Map(shown)));
    return path;
  };
  return [
    write("before.html", `${name}: as it is committed`, before),
    write("after.html", `${name}: as it is now`, after),
  ];
}
