import { mkdtemp, readFile, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { classSecret } from "../../../site/terminal/present/classSecret.ts";

const place = async () => join(await mkdtemp(join(tmpdir(), "secret-")), "cache", "secret");

test("a server that comes back has the same secret, and two that begin at once share it", async () => {
  const file = await place();
  const [one, two] = await Promise.all([classSecret(file), classSecret(file)]);
  expect(Buffer.from(one, "base64url")).toHaveLength(32);
  expect([two, await classSecret(file), await readFile(file, "utf8")]).toEqual([one, one, one]);
  expect((await stat(file)).mode & 0o077).toBe(0);
});

test("a class is over after twelve hours, or when another is asked for", async () => {
  const file = await place();
  const first = await classSecret(file);
  const hoursAgo = (hours: number) => Date.now() / 1000 - hours * 3600;
  await utimes(file, hoursAgo(11.9), hoursAgo(11.9));
  expect(await classSecret(file)).toBe(first);
  await utimes(file, hoursAgo(12.1), hoursAgo(12.1));
  const second = await classSecret(file);
  const third = await classSecret(file, { isNew: true });
  expect(new Set([first, second, third]).size).toBe(3);
});
