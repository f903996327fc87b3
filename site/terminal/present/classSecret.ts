import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** The time for which a class keeps its code, in hours: a server that died comes back as the same class. */
const lifetime = 12;

/** Reads the secret of the class that began last, or begins another where it is over, or where `isNew` asks for one. */
export async function classSecret(file: string, { isNew = false } = {}): Promise<string> {
  const begun = (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;
  if (isNew || Date.now() - begun > lifetime * 3_600_000) await rm(file, { force: true });
  await mkdir(dirname(file), { recursive: true });
  try {
    // Of two processes that begin at once, one writes.
    await writeFile(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFile(file, "utf8");
}
