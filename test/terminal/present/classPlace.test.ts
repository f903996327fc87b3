import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { classPlace, optionsAt } from "../../../site/terminal/present/classPlace.ts";

test("a place is a lesson's name and a stop, and nothing that could leave the site", () => {
  const at = (lesson: unknown, stop: unknown) => classPlace({ lesson, record: { state: { stop } } });
  expect(at("pooling", 3)).toEqual({ lesson: "pooling", stop: 3 });
  expect([
    at("../secret", 3),
    at("a/b", 3),
    at(undefined, 3),
    at("pooling", "3"),
    at("pooling", 1.5),
    classPlace(undefined),
  ]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
});

test("a place has as many options as its poll, and none without one", async () => {
  const site = await mkdtemp(join(tmpdir(), "class-"));
  await mkdir(join(site, "deck"));
  await writeFile(
    join(site, "deck", "a.json"),
    JSON.stringify({ stops: [{}, { poll: { options: ["4", "9"] } }] }),
  );
  expect([
    await optionsAt(site, { lesson: "a", stop: 1 }),
    await optionsAt(site, { lesson: "a", stop: 2 }),
  ]).toEqual([0, 2]);
  expect(await optionsAt(site, { lesson: "a", stop: 9 })).toBe(0);
});
