import type { FileResponse } from "../start/respond.ts";

export type Role = "speaker" | "follower";

/** Adds the socket of a host to the connections that a policy allows: older browsers do not take it for the site's own. */
const widen = (policy: string, host: string): string =>
  policy.replace("connect-src 'self'", `connect-src 'self' ws://${host}`);

/**
 * Tells a page, which is not compressed, that it belongs to a class, and as whose. A page without this mark loads nothing
 * of a class.
 */
export function markPage(page: FileResponse, role: Role, host: string): FileResponse {
  if (page.status !== 200) return page;
  const mark = `<meta name="class" content="${role}">`;
  const body = widen(Buffer.from(page.body).toString("utf8"), host).replace(/<head\b[^>]*>/, `$&${mark}`);
  const policy = page.headers["Content-Security-Policy"];
  const headers = {
    ...page.headers,
    ...(typeof policy === "string" && { "Content-Security-Policy": widen(policy, host) }),
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
  };
  return { ...page, headers, body };
}
