import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { Doc } from "yjs";
import { readClassNow, type ClassNow } from "./classNow.ts";

/** The names of the shared document, and of the map and the key in it: one key, for its old values leave nothing behind. */
const shared = { document: "stage", map: "class", key: "now" } as const;

/** The milliseconds before a lost connection is tried again, at random between these, so that a class does not come all at once. */
export const retryDelay = { least: 200, most: 700 } as const;

/** The milliseconds of silence after which a connection counts as lost: the server gives a sign of life every two seconds. */
export const longestSilence = 7000;

export interface ClassOptions {
  /** The address of the socket. */
  readonly url: string;
  /** Is called with the place of the class, on joining and with each change; `isJoining` right after a connection. */
  hears(now: ClassNow | undefined, isJoining: boolean): void;
  /** Is called when the connection is there, and when it is lost. */
  connected?(isConnected: boolean): void;
  /** Stands for the browser's own sockets elsewhere. */
  readonly WebSocket?: unknown;
}

export interface ClassConnection {
  /** Shares a place, if there is a connection; on joining again the place that stands then is to be shared anew. */
  share(now: ClassNow): void;
  /** Connects anew at once. */
  renew(): void;
  close(): void;
}

/**
 * Connects a page to its class, and again whenever the connection is lost.
 *
 * Each connection begins with an empty copy of the document: a copy that outlived its server would argue with the next
 * speaker's about which change came last.
 */
export function connectClass({ url, hears, connected, WebSocket }: ClassOptions): ClassConnection {
  let drop = (): void => {};
  let share = (_now: ClassNow): void => {};
  let retry: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const open = (): void => {
    clearTimeout(retry);
    const document = new Doc();
    const map = document.getMap(shared.map);
    const socket = new HocuspocusProviderWebsocket({
      url,
      maxAttempts: 1,
      ...(WebSocket !== undefined && { WebSocketPolyfill: WebSocket }),
    });
    let isJoined = false;
    let heard = Date.now();
    const watch = setInterval(() => Date.now() - heard > longestSilence && lose(), 1000);
    const provider = new HocuspocusProvider({
      websocketProvider: socket,
      name: shared.document,
      document,
      onSynced() {
        if (isJoined) return;
        isJoined = true;
        connected?.(true);
        hears(readClassNow(map.get(shared.key)), true);
      },
    });
    map.observe((_, { local }) => {
      if (isJoined && !local) hears(readClassNow(map.get(shared.key)), false);
    });
    share = (now) => {
      if (isJoined) map.set(shared.key, now);
    };
    drop = () => {
      drop = () => {};
      share = () => {};
      clearInterval(watch);
      provider.destroy();
      socket.destroy();
      document.destroy();
      if (isJoined) connected?.(false);
    };
    const lose = (): void => {
      drop();
      if (isClosed) return;
      clearTimeout(retry);
      retry = setTimeout(open, retryDelay.least + Math.random() * (retryDelay.most - retryDelay.least));
    };
    socket.on("message", () => (heard = Date.now()));
    socket.on("close", lose);
    socket.on("maxAttemptsFailed", lose);
    provider.attach();
  };
  open();
  return {
    share: (now) => share(now),
    renew() {
      drop();
      if (!isClosed) open();
    },
    close() {
      isClosed = true;
      clearTimeout(retry);
      drop();
    },
  };
}
