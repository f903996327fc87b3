import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { Redis as RedisExtension } from "@hocuspocus/extension-redis";
import { Hocuspocus } from "@hocuspocus/server";
import { Redis } from "ioredis";
import { WebSocketServer, type RawData, type WebSocket } from "ws";
import type { Role } from "./markPage.ts";
import { rateLimit, type Rate } from "./rateLimit.ts";

/** The name of the one document that a class shares, and of the map and the key in it. */
export const shared = { document: "stage", map: "class", key: "now" } as const;

/** The largest message, in bytes, and the rate of messages that each side may send. */
export const limits: Readonly<Record<Role, { readonly bytes: number; readonly rate: Rate }>> = {
  speaker: { bytes: 262_144, rate: { burst: 200, perSecond: 60 } },
  follower: { bytes: 4096, rate: { burst: 40, perSecond: 5 } },
};

/** The number of pages that one follower may have open. */
export const mostPages = 8;

/** The milliseconds between signs of life to each page, which takes a longer silence for a lost connection. */
export const heartbeat = 2000;
const [ping, pong] = [Uint8Array.of(9), 10];

/** Somebody who is let in: the speaker, or a follower by name. */
export interface Admitted {
  readonly role: Role;
  readonly name: string;
}

export interface Fence {
  /** The place in the talk, as the speaker has shared it. */
  now(): unknown;
  /** Counts the followers that are connected here; a follower with two pages counts once. */
  followers(): number;
  close(): Promise<void>;
}

/**
 * Opens the document that a class shares to the sockets of a server, fenced: only who is `admitted` gets one, the speaker alone
 * writes, and who sends what is malformed, too large or too much is cut off.
 */
export async function createFence(
  server: Server,
  admitted: (request: IncomingMessage) => Admitted | undefined,
  redis?: { readonly url: string; readonly prefix: string },
): Promise<Fence> {
  const hocuspocus = new Hocuspocus<Partial<Admitted>>({
    quiet: true,
    extensions:
      redis === undefined
        ? []
        : [new RedisExtension({ createClient: () => new Redis(redis.url), prefix: redis.prefix })],
    onConnect({ documentName, context, connectionConfig }) {
      if (documentName !== shared.document) throw new Error("there is no such document");
      connectionConfig.readOnly = context.role !== "speaker";
      return Promise.resolve();
    },
    beforeHandleAwareness({ states }) {
      states.clear();
      return Promise.resolve();
    },
  });
  // The document is there, and in step with other processes, before anybody comes.
  const direct = await hocuspocus.openDirectConnection(shared.document);
  const sockets = {
    speaker: new WebSocketServer({ noServer: true, maxPayload: limits.speaker.bytes }),
    follower: new WebSocketServer({ noServer: true, maxPayload: limits.follower.bytes }),
  };
  const pages = new Map<WebSocket, Admitted>();

  const join = (socket: WebSocket, who: Admitted): void => {
    const own = [...pages.values()].filter(({ role, name }) => role === "follower" && name === who.name);
    if (own.length >= mostPages) return socket.close(1008, "too many pages");
    pages.set(socket, who);
    const connection = hocuspocus.handleConnection(socket, new Request("http://class/"), who);
    const isWithin = rateLimit(limits[who.role].rate);
    socket.on("error", () => socket.terminate());
    socket.on("close", (code, reason) => {
      pages.delete(socket);
      connection.handleClose({ code, reason: reason.toString() });
    });
    socket.on("message", (data: RawData, isBinary) => {
      if (!isBinary) return socket.close(1003, "malformed");
      if (!isWithin()) return socket.close(1008, "too many messages");
      const bytes = new Uint8Array(data as Buffer);
      if (bytes.length !== 1 || bytes[0] !== pong) connection.handleMessage(bytes);
    });
  };
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on("error", () => socket.destroy());
    const who = isOwnOrigin(request) ? admitted(request) : undefined;
    if (who === undefined) return void socket.end("HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n");
    sockets[who.role].handleUpgrade(request, socket, head, (one) => join(one, who));
  };
  server.on("upgrade", upgrade);
  const beating = setInterval(() => pages.forEach((_, socket) => socket.send(ping)), heartbeat);
  return {
    now: () => direct.document?.getMap(shared.map).get(shared.key),
    followers: () =>
      new Set([...pages.values()].flatMap(({ role, name }) => (role === "follower" ? name : []))).size,
    async close() {
      clearInterval(beating);
      server.off("upgrade", upgrade);
      for (const socket of pages.keys()) socket.terminate();
      await direct.disconnect();
      await hocuspocus.hooks("onDestroy", { instance: hocuspocus });
    },
  };
}

/** Whether a page of this host asks; programs without an origin have what lets them in, or nothing. */
function isOwnOrigin({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin === undefined || origin === `http://${host}`;
}
