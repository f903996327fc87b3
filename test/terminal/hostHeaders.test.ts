import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { policy } from "../../site/components/policy.ts";
import { headersFile, headersOf, policyOf, readHeaders } from "../../site/terminal/hostHeaders.ts";

const frame = await readFile("site/notebook/worker/frame.html", "utf8");

test("a page's policy is read from its head", () => {
  expect(policyOf(`<meta http-equiv="content-security-policy" content="default-src 'none'">`)).toBe(
    "default-src 'none'",
  );
  expect(policyOf("<title>none</title>")).toBeUndefined();
  expect(policyOf(frame)).toMatch(/^default-src 'none'; script-src /);
});

test("a page may be framed by its own site alone", () => {
  expect(headersOf("/pooling/", policy)).toEqual({
    "Content-Security-Policy": `${policy}; frame-ancestors 'self'`,
    "X-Content-Type-Options": "nosniff",
  });
});

test("the kernel's frame is a sandbox however it is opened", () => {
  expect(headersOf("/some/folder/kernel/frame.html", policyOf(frame)!)["Content-Security-Policy"]).toBe(
    "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; frame-ancestors 'self'; sandbox allow-scripts",
  );
});

test("a file of headers reads back as it was written", () => {
  const all = new Map([
    ["/", { "Content-Security-Policy": "default-src 'none'; img-src data: blob:" }],
    ["/pooling/", { "X-Content-Type-Options": "nosniff" }],
  ]);
  expect(headersFile(all)).toBe(`/
  Content-Security-Policy: default-src 'none'; img-src data: blob:

/pooling/
  X-Content-Type-Options: nosniff
`);
  expect(readHeaders(headersFile(all))).toEqual(all);
});
