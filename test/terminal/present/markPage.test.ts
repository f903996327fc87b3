import { expect, test } from "vitest";
import { markPage } from "../../../site/terminal/present/markPage.ts";

const policy = "default-src 'none'; connect-src 'self'; img-src 'self'";
const body = `<html><head><meta http-equiv="content-security-policy" content="${policy}"></head></html>`;

test("a page of the class is marked, and may reach its host's socket by both its policies", () => {
  const headers = { "Content-Security-Policy": policy, "content-length": 5, "cache-control": "no-cache" };
  const marked = markPage({ status: 200, headers, body }, "follower", "room:4321");
  expect(marked.body).toContain('<head><meta name="class" content="follower"><meta http-equiv');
  const wide = "connect-src 'self' ws://room:4321; img-src 'self'";
  expect(marked.body).toContain(wide);
  expect(marked.headers["Content-Security-Policy"]).toContain(wide);
  expect(marked.headers["content-length"]).toBe(Buffer.byteLength(marked.body));
  expect(marked.headers["cache-control"]).toBe("no-store");
});

test("what is no page stays as it is", () => {
  const lost = { status: 404, headers: {}, body: "404" };
  expect(markPage(lost, "speaker", "room")).toBe(lost);
});
