import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** The time for which a class keeps its code, in hours: a server that died comes back as the same class. */
const lifetime = 12;

/** Reads the secret of the class that began last, or begins another where it is over, or where `isNew` asks for one. */
export async function classSecret(file: string, { isNew = false } = {}): Promise<string> {
  const begun = (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;
  if (isNew || Date.now() - begun > lifetime * 3_600_000) await rm(file, { force: true });
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}-${randomBytes(8).toString("hex")}`;
  await writeFile(draft, randomBytes(32).toString("base64url"), { mode: 0o600 });
  // Of two processes that begin at once, one puts its secret there, and both read that.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(draft);
  return readFile(file, "utf8");
}
