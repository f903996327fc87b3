import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
};

/** A file's content type, by its ending. */
export function contentType(file: string): string {
  return types[extname(file)] ?? "application/octet-stream";
}

/** Whether compressing a file pays: pictures and fonts are compressed already. */
export function isText(file: string): boolean {
  return contentType(file).endsWith("charset=utf-8");
}
