import { EventEmitter } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ViteDevServer } from "vite";
import { expect, onTestFinished, test } from "vitest";
import { lessonServer } from "../../../site/notebook/build/lessonServer.ts";
import { notebookSite } from "../../../site/notebook/build/notebookSite.ts";

test("a table whose last write the watcher does not tell is read as it stands then", async () => {
  const root = await mkdtemp(join(tmpdir(), "lesson-server-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const data = join(root, "lessons", "data");
  await mkdir(data, { recursive: true });
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const { configureServer } = lessonServer(notebookSite({ lessons: "lessons", storage: "x" }, root));
  const hot = { send: () => undefined, on: () => undefined };
  const logger = { error: () => undefined };
  (configureServer as (server: ViteDevServer) => void)({
    watcher,
    config: { logger },
    ws: { clients: { size: 0 } },
    environments: { client: { hot } },
    middlewares: { use: () => undefined },
  } as unknown as ViteDevServer);
  await writeFile(join(data, "a.csv"), "");
  watcher.emit("change", join(data, "a.csv"));
  await writeFile(join(data, "a.csv"), "x\n1\n");
  const made = () => readFile(join(data, "a.json"), "utf8").then(JSON.parse, () => undefined);
  await expect.poll(made).toEqual([{ x: 1 }]);
});
