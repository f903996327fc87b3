import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { startClass, type RunningClass } from "../../../site/terminal/present/startClass.ts";
import {
  connectClass,
  type ClassConnection,
} from "../../../site/notebook/features/stage/follow/connectClass.ts";
import type { ClassNow } from "../../../site/notebook/features/stage/follow/classNow.ts";
import { withCookie } from "./withCookie.ts";
import { firstRecord } from "../../../site/notebook/features/stage/client/stageRecord.ts";

const policy = "default-src 'none'; connect-src 'self'";

/** Makes a small built site with one lesson, whose second stop has a poll with three answers. */
async function smallSite(): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), "class-"));
  await mkdir(join(site, "deck"));
  await mkdir(join(site, "pooling"));
  const stops = [{}, { poll: { options: ["2", "4", "9"] } }, {}];
  await writeFile(join(site, "deck", "pooling.json"), JSON.stringify({ stops }));
  await writeFile(join(site, "index.html"), '<a href="/pooling/">Pooling</a>');
  await writeFile(join(site, "pooling", "index.html"), "<html><head></head><h1>Pooling</h1></html>");
  await writeFile(join(site, "_headers"), `/pooling/\n  Content-Security-Policy: ${policy}\n`);
  return site;
}

/** A class in a test, and those who come to it. */
export interface ClassRoom extends RunningClass {
  readonly url: string;
  /** The folder of its site. */
  readonly site: string;
  /** Lets somebody in by an address that the server prints; resolves to their cookie. */
  letIn(address: string): Promise<string>;
  answer(cookie: string, body: unknown): Promise<number>;
  /** Opens a socket with a cookie. */
  socket(cookie: string, as?: "follow" | "speak", origin?: string): WebSocket;
  /** Connects to the class by the site's own code. */
  join(
    cookie: string,
    as: "follow" | "speak",
    hears?: (now: ClassNow | undefined) => void,
  ): Promise<ClassConnection>;
}

/** Opens a class for a test, and closes it after that. */
export async function classRoom(secret = "a secret", redis?: string): Promise<ClassRoom> {
  const site = await smallSite();
  const room = await startClass({ site, secret, redis });
  onTestFinished(() => room.close().catch(() => {}));
  const url = `http://localhost:${room.port}`;
  const socketUrl = (as: string): string => `${url.replace("http", "ws")}/class/socket?${as}`;
  const letIn = async (address: string): Promise<string> => {
    const { pathname, search } = new URL(address);
    const answer = await fetch(url + pathname + search, { redirect: "manual" });
    return answer.headers.get("set-cookie")!.split(";")[0]!;
  };
  return {
    ...room,
    site,
    url,
    letIn,
    answer: async (cookie, body) =>
      (
        await fetch(`${url}/class/answer`, {
          method: "POST",
          headers: { cookie },
          body: JSON.stringify(body),
        })
      ).status,
    socket(cookie, as = "follow", origin = url) {
      const socket = new WebSocket(socketUrl(as), { headers: { cookie, origin } } as never);
      onTestFinished(() => socket.close());
      return socket;
    },
    join: (cookie, as, hears = () => {}) =>
      new Promise((resolve) => {
        const connection = connectClass({
          url: socketUrl(as),
          WebSocket: withCookie(cookie),
          hears(now, isJoining) {
            hears(now);
            if (isJoining) resolve(connection);
          },
        });
        onTestFinished(() => connection.close());
      }),
  };
}

/** The place of a class at a stop of the small site's lesson. */
export const placeAt = (stop: number, revision = stop): ClassNow => ({
  lesson: "pooling",
  record: { ...firstRecord, revision, writer: "speaker", state: { ...firstRecord.state, stop } },
});
