import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { ProvidedContext } from "vitest";
import type { TestProject } from "vitest/node";
import { buildSite } from "../site/terminal/build/buildSite.ts";
import { serve } from "../site/terminal/start/serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    site: {
      readonly root: string;
      readonly folder: string;
      /** The address of the site with the headers that a host must send. */
      readonly hosted: string;
      /** The folder of the files that are served at the root. */
      readonly files: string;
      /** The addresses of all pages, below the base. */
      readonly pages: readonly string[];
    };
  }
}

interface BuiltSite {
  readonly site: ProvidedContext["site"];
  readonly close: () => Promise<void>;
}

/** Several projects use one build. */
const shared = globalThis as { builtSite?: Promise<BuiltSite> };

/**
 * Builds the site under two base paths, away from `dist`, and serves both while the browser tests run. Where `SITE_BUILT`
 * names a folder, the builds stay there, and are taken as they are the next time.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { site, close } = await (shared.builtSite ??= buildBoth());
  project.provide("site", site);
  return close;
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
  let closed: Promise<void> | undefined;
  const close = async () => {
    await Promise.all([root.close(), folder.close(), hosted.close()]);
    if (kept === undefined) await rm(place, { recursive: true });
  };
  return {
    site: { root: root.url, folder: folder.url, hosted: hosted.url, files: join(place, "root"), pages },
    close: () => (closed ??= close()),
  };
}
