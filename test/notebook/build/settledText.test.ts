import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { settledText } from "../../../site/notebook/build/settledText.ts";

async function written(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "settled-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "a.csv");
  await writeFile(path, text);
  return path;
}

test("a file that is being written is read when that is done", async () => {
  const path = await written("");
  const reading = settledText(path);
  await writeFile(path, "half");
  await writeFile(path, "half and half");
  expect(await reading).toBe("half and half");
});

test("a file that was empty long ago is read as empty", async () => {
  const path = await written("");
  await utimes(path, 1, 1);
  expect(await settledText(path)).toBe("");
});
