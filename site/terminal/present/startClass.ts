import { createServer, type IncomingMessage } from "node:http";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { readHeaders, type Headers } from "../hostHeaders.ts";
import { listen } from "../start/listen.ts";
import { respond, type FileResponse } from "../start/respond.ts";
import { answerClass, whoAsks } from "./answerClass.ts";
import { classKeys, type ClassKeys } from "./classKeys.ts";
import type { ClassStore } from "./classStore.ts";
import { createFence } from "./createFence.ts";
import { lanAddress } from "./lanAddress.ts";
import { markPage, type Role } from "./markPage.ts";
import { memoryStore } from "./memoryStore.ts";
import { redisStore } from "./redisStore.ts";

export interface ClassOptions {
  /** The folder of the built site. */
  readonly site: string;
  readonly secret: string;
  /** The first port to try; 0 lets the system choose. */
  readonly port?: number;
  /** The number of ports behind it to try if it is taken. */
  readonly further?: number;
  readonly redis?: string | undefined;
}

/** A class that is being served. */
export interface RunningClass {
  readonly port: number;
  readonly code: string;
  /** The address that the speaker opens: it holds the speaker's key. */
  readonly teach: string;
  /** The address that followers open: it holds the code. */
  readonly follow: string;
  readonly keys: ClassKeys;
  close(): Promise<void>;
}

/** The milliseconds after which a process says anew how many followers it serves. */
const reporting = 2000;

/** Serves a built site to everybody in reach, and a class to those who have its code. */
export async function startClass({
  site,
  secret,
  port = 0,
  further = 0,
  redis,
}: ClassOptions): Promise<RunningClass> {
  const keys = classKeys(secret);
  const store: ClassStore = redis === undefined ? memoryStore() : redisStore(redis, keys.name);
  const sent = readHeaders(await readFile(join(site, "_headers"), "utf8"));
  const lessons = await lessonsOf(site);
  const server = createServer();
  const shared = redis === undefined ? undefined : { url: redis, prefix: `class:${keys.name}` };
  const fence = await createFence(server, (request) => admittedBy(keys, request), shared);
  let follow = "";
  const desk = { site, keys, store, lessons, now: fence.now, followAddress: () => follow };
  const answer = answerClass(desk);
  server.on("request", (request, response) => {
    answerRequest(request).then(
      ({ status, headers, body }) => {
        response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
      },
      () => response.writeHead(500).end(),
    );
  });
  async function answerRequest(request: IncomingMessage): Promise<FileResponse> {
    return (await answer(request)) ?? (await fileOf(site, sent, keys, request));
  }
  const taken = await listen(server, { port, last: port + further });
  follow = `http://${lanAddress() ?? "localhost"}:${taken}/follow/?code=${keys.code}`;
  const report = (): void => void store.serves(`${process.pid}/${taken}`, fence.followers()).catch(() => {});
  const telling = setInterval(report, reporting);
  return {
    port: taken,
    code: keys.code,
    teach: `http://localhost:${taken}/teach/?key=${keys.key}`,
    follow,
    keys,
    async close() {
      clearInterval(telling);
      await fence.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await store.close();
    },
  };
}

const roleOf = (request: IncomingMessage): Role =>
  /[?&]follow\b/.test(request.url ?? "") ? "follower" : "speaker";

function admittedBy(keys: ClassKeys, request: IncomingMessage) {
  return request.url?.startsWith("/class/socket") === true
    ? whoAsks(keys, request, roleOf(request))
    : undefined;
}

/** Answers with a file of the site; a page of somebody in the class is marked as such. */
async function fileOf(
  site: string,
  sent: ReadonlyMap<string, Headers>,
  keys: ClassKeys,
  request: IncomingMessage,
): Promise<FileResponse> {
  const { url = "/", headers } = request;
  const role = roleOf(request);
  if (!/^[^?#]*\/(\?|$)/.test(url)) return respond(site, "/", request, sent);
  if (whoAsks(keys, request, role) === undefined)
    return role === "follower"
      ? { status: 303, headers: { location: "/follow/", "cache-control": "no-store" }, body: "" }
      : respond(site, "/", request, sent);
  const whole = { ...request, method: request.method, url, headers: {} } as IncomingMessage;
  const page = markPage(await respond(site, "/", whole, sent), role, hostOf(headers.host));
  if (!/\bgzip\b/.test(String(headers["accept-encoding"])) || page.status !== 200) return page;
  const body = await promisify(gzip)(page.body);
  return {
    ...page,
    body,
    headers: { ...page.headers, "content-length": body.length, "content-encoding": "gzip" },
  };
}

const hostOf = (host = ""): string => (/^[\w.:[\]-]+$/.test(host) ? host : "localhost");

/** Lists the lessons of a built site that have a deck, each with its title, in the order of the contents. */
async function lessonsOf(site: string): Promise<readonly (readonly [string, string])[]> {
  const contents = await readFile(join(site, "index.html"), "utf8");
  const decks = await readdir(join(site, "deck"));
  const titled = decks.map(async (deck) => {
    const name = deck.replace(/\.json$/, "");
    const page = await readFile(join(site, name, "index.html"), "utf8");
    return [name, /<h1[^>]*>([^<]+)/.exec(page)?.[1]?.trim() ?? name] as const;
  });
  const placeOf = (name: string): number => contents.indexOf(`href="/${name}/"`);
  return (await Promise.all(titled)).sort(([one], [other]) => placeOf(one) - placeOf(other));
}
