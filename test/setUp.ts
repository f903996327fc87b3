import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "../site/terminal/build/buildSite.ts";
import { serve } from "../site/terminal/start/serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address that tells about the built site, once it is built. */
    builtSite: string;
  }
}

/** Where the built site is served during the browser tests. */
export interface ServedSite {
  readonly root: string;
  readonly folder: string;
  /** The address of the site with the headers that a host must send. */
  readonly hosted: string;
  /** The folder of the files that are served at the root. */
  readonly files: string;
  /** The addresses of all pages, below the base. */
  readonly pages: readonly string[];
}

interface BuiltSite {
  readonly site: ServedSite;
  readonly close: () => Promise<void>;
}

interface Telling {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Several projects use one build. */
const shared = globalThis as { tellingOfSite?: Promise<Telling> };

/**
 * Builds the site under two base paths, away from `dist`, and serves both while the browser tests run. Other tests need
 * not wait for it. Where `SITE_BUILT` names a folder, the builds stay there, and are taken as they are the next time.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { address, close } = await (shared.tellingOfSite ??= tell(buildBoth()));
  project.provide("builtSite", address);
  return close;
}

/** Serves what there is to know about the site, as soon as it is known, or why it could not be built. */
async function tell(built: Promise<BuiltSite>): Promise<Telling> {
  const server = createServer((_, response) => {
    built.then(
      ({ site }) => response.end(JSON.stringify(site)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, "localhost");
  // A build that fails is told to whoever asks.
  built.catch(() => undefined);
  await once(server, "listening");
  let closed: Promise<void> | undefined;
  const close = async () => {
    server.close();
    await built.then(({ close }) => close()).catch(() => undefined);
  };
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => (closed ??= close()),
  };
}

async function buildBoth(): Promise<BuiltSite> {
  const kept = process.env["SITE_BUILT"];
  const place = kept ?? (await mkdtemp(join(tmpdir(), "where-the-memory-goes-")));
  const put = async (base: string, name: string) => {
    if (!existsSync(join(place, name, "index.html")))
      await buildSite({ base, folder: resolve(place, name), quiet: true });
    return serve(join(place, name), { base });
  };
  const root = await put("/", "root");
  const folder = await put("/some/folder/", "folder");
  const hosted = await serve(join(place, "root"), { asHost: true });
  const pages = (await readdir(join(place, "root"), { recursive: true }))
    .filter((file) => /(^|[\\/])index\.html$/.test(file))
    .map((file) => file.replaceAll("\\", "/").replace(/index\.html$/, ""))
    .sort();
  const close = async () => {
    await Promise.all([root.close(), folder.close(), hosted.close()]);
    if (kept === undefined) await rm(place, { recursive: true });
  };
  return {
    site: { root: root.url, folder: folder.url, hosted: hosted.url, files: join(place, "root"), pages },
    close,
  };
}
