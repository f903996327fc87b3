import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The site as its authors have it open while they write, over a copy of the tree that a test may write into. */
export interface DevServer {
  readonly folder: string;
  /** Where its pages are, with a slash. */
  readonly address: string;
  /** Fetches a page as the server answers now. */
  page(path: string): Promise<{ readonly status: number; readonly text: string }>;
  /** Everything that it has printed. */
  said(): string;
  stop(): Promise<void>;
}

const copied = ["site", "lessons", "engine", "astro.config.mjs", "package.json", "tsconfig.json"];

/** Starts `astro dev` at a free port over a tree with these files besides, and answers once it serves. */
export async function devServer(files: Readonly<Record<string, string>> = {}): Promise<DevServer> {
  const folder = await mkdtemp(join(tmpdir(), "where-the-memory-goes-dev-"));
  for (const part of copied) await cp(part, join(folder, part), { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  // Each package by itself: what the server keeps beside them is its own.
  await mkdir(join(folder, "node_modules"));
  for (const name of (await readdir("node_modules")).filter((name) => !name.startsWith(".")))
    await symlink(join(process.cwd(), "node_modules", name), join(folder, "node_modules", name), "junction");
  const astro = join(folder, "node_modules", "astro", "bin", "astro.mjs");
  const server = spawn(process.execPath, [astro, "dev", "--port", "0"], {
    cwd: folder,
    env: { ...withoutVitest(process.env), FORCE_COLOR: "0", ASTRO_TELEMETRY_DISABLED: "1" },
  });
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  let said = "";
  const root = await new Promise<string>((resolve, reject) => {
    const hear = (words: Buffer): void => {
      said += String(words);
      const [, address] = /(http:\/\/localhost:\d+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.once("exit", (code) => reject(new Error(`astro dev ended with ${code}:\n${said}`)));
  });
  return {
    folder,
    address: `${root}/`,
    async page(path) {
      const response = await fetch(`${root}/${path}`);
      return { status: response.status, text: await response.text() };
    },
    said: () => said,
    async stop() {
      server.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** The variables of this process without those of Vitest's own. */
function withoutVitest(all: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(VITEST.*|TEST|MODE|BASE_URL|DEV|PROD|SSR|NODE_ENV)$/;
  return Object.fromEntries(Object.entries(all).filter(([name]) => !own.test(name)));
}
