import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { contentType, isText } from "./contentType.ts";
import type { Headers } from "../hostHeaders.ts";

export interface FileResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string | Uint8Array;
}

/**
 * Answers one request to the server of a folder. `base` starts and ends with a slash; headers `sent` with a path go
 * with it.
 */
export async function respond(
  folder: string,
  base: string,
  request: IncomingMessage,
  sent?: ReadonlyMap<string, Headers>,
): Promise<FileResponse> {
  if (request.method !== "GET" && request.method !== "HEAD") return bare(405, { allow: "GET, HEAD" });
  const path = readPath(request.url!);
  if (path === undefined) return bare(400);
  if (`${path}/` === base) return bare(308, { location: base });
  if (!path.startsWith(base)) return bare(404);
  const file = join(folder, path.slice(base.length), path.endsWith("/") ? "index.html" : "");
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return bare(404);
  if (found.isDirectory()) return bare(308, { location: `${encodeURI(path)}/` });

  const plain = await readFile(file);
  const zipped = isText(file) && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
  const body = zipped ? await promisify(gzip)(plain) : plain;
  const headers = {
    "content-type": contentType(file),
    "content-length": body.length,
    // What the build names by its content never changes.
    "cache-control": path.startsWith(`${base}_astro/`) ? "max-age=31536000, immutable" : "no-cache",
    vary: "accept-encoding",
    ...(zipped && { "content-encoding": "gzip" }),
    ...sent?.get(path),
  };
  return { status: 200, headers, body };
}

function bare(status: number, headers = {}): FileResponse {
  return { status, headers: { "content-type": "text/plain", ...headers }, body: `${status}\n` };
}

/** The path of a request, decoded; undefined if it is malformed or climbs out of the folder. */
function readPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]!);
    return /\0|\\|(^|\/)\.\.?(\/|$)/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}
