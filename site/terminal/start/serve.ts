import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listen } from "./listen.ts";
import { respond } from "./respond.ts";
import { readHeaders } from "../hostHeaders.ts";

export interface RunningServer {
  /** The address with the base, as a reader types it. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The first port to try; 0 lets the system choose. */
  readonly port?: number;
  /** The number of ports behind it to try if it is taken. */
  readonly further?: number;
  /** The path of the site under the host: starts and ends with a slash. */
  readonly base?: string;
  /** Whether to send the headers that the build asks of a host. */
  readonly asHost?: boolean;
}

/** Serves a folder of files to this machine alone. Rejects if every port is taken. */
export async function serve(folder: string, options: ServeOptions = {}): Promise<RunningServer> {
  const { port = 0, further = 0, base = "/", asHost = false } = options;
  const sent = asHost ? readHeaders(await readFile(join(folder, "_headers"), "utf8")) : undefined;
  const server = createServer((request, response) => {
    respond(folder, base, request, sent).then(
      ({ status, headers, body }) => {
        response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
      },
      () => response.writeHead(500).end(),
    );
  });
  const taken = await listen(server, { port, last: port + further, host: "localhost" });
  return {
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
