import { spawn } from "node:child_process";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The site as its authors have it open while they write, over a copy of the tree that a test may write into. */
export interface DevServer {
  readonly folder: string;
  /** A page as the server answers now. */
  page(path: string): Promise<{ readonly status: number; readonly text: string }>;
  stop(): Promise<void>;
}

const copied = ["site", "lessons", "engine", "astro.config.mjs", "package.json", "tsconfig.json"];

/** Starts `astro dev` at a free port, and answers once it serves. */
export async function devServer(): Promise<DevServer> {
  const folder = await mkdtemp(join(tmpdir(), "where-the-memory-goes-dev-"));
  for (const part of copied) await cp(part, join(folder, part), { recursive: true });
  await symlink(join(process.cwd(), "node_modules"), join(folder, "node_modules"), "junction");
  const astro = join(folder, "node_modules", "astro", "bin", "astro.mjs");
  const server = spawn(process.execPath, [astro, "dev", "--port", "0"], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "development", FORCE_COLOR: "0", ASTRO_TELEMETRY_DISABLED: "1" },
  });
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  const root = await new Promise<string>((resolve, reject) => {
    let said = "";
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
    async page(path) {
      const response = await fetch(`${root}/${path}`);
      return { status: response.status, text: await response.text() };
    },
    async stop() {
      server.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}
