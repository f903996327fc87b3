import { cp, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const tree = ["engine", "lessons", "site", "astro.config.mjs", "package.json", "tsconfig.json"];

/** Runs `use` on a tree whose lessons are `count` copies of the one on convolution. */
export async function withCopies<T>(count: number, use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), "where-the-memory-goes-"));
  try {
    for (const part of tree) await cp(part, join(root, part), { recursive: true });
    await symlink(join(process.cwd(), "node_modules"), join(root, "node_modules"), "junction");
    const folder = join(root, "lessons");
    for (const file of await readdir(folder)) if (/^\d.*\.mdx$/.test(file)) await rm(join(folder, file));
    for (let k = 1; k <= count; k++) {
      await cp(
        "lessons/02-convolution.mdx",
        join(folder, `${String(k).padStart(2, "0")}-convolution-${k}.mdx`),
      );
    }
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}
