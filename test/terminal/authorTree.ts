import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const copied = [
  "site",
  "lessons",
  "engine",
  "astro.config.mjs",
  "package.json",
  "tsconfig.json",
  "test/lessons/expected",
];

export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** A copy of the tree, in which an author's commands run and may write. */
export interface AuthorTree {
  run(command: string, ...words: readonly string[]): Promise<Ended>;
  read(file: string): Promise<string>;
  /** Writes a file otherwise than it stood. */
  change(file: string, how: (text: string) => string): Promise<void>;
  remove(): Promise<void>;
}

export async function authorTree(): Promise<AuthorTree> {
  const root = await mkdtemp(join(tmpdir(), "where-the-memory-goes-author-"));
  for (const part of copied) await cp(part, join(root, part), { recursive: true });
  await symlink(join(process.cwd(), "node_modules"), join(root, "node_modules"), "junction");
  const read = (file: string) => readFile(join(root, file), "utf8");
  return {
    run: (command, ...words) => run(root, ["--import", "tsx", `site/terminal/${command}/main.ts`, ...words]),
    read,
    change: async (file, how) => writeFile(join(root, file), how(await read(file))),
    remove: () => rm(root, { recursive: true }),
  };
}

function run(cwd: string, words: readonly string[]): Promise<Ended> {
  const running = spawn(process.execPath, words, { cwd, env: { ...process.env, NODE_ENV: "development" } });
  let said = "";
  const hear = (words: Buffer): void => void (said += String(words));
  running.stdout.on("data", hear);
  running.stderr.on("data", hear);
  return new Promise((resolve, reject) => {
    running.on("error", reject);
    running.on("close", (code) => resolve({ code, said: said.trimEnd() }));
  });
}
