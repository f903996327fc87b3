import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { serve } from "../../../site/terminal/start/serve.ts";

const outside = await mkdtemp(join(tmpdir(), "serve-"));
const folder = join(outside, "dist");
await mkdir(join(folder, "lesson"), { recursive: true });
await mkdir(join(folder, "_astro"));
await writeFile(join(outside, "secret.txt"), "secret");
await writeFile(join(folder, "index.html"), "<p>contents</p>");
await writeFile(join(folder, "lesson", "index.html"), "<p>lesson</p>");
await writeFile(join(folder, "_astro", "page.abc.css"), "p{color:red}".repeat(100));
await writeFile(join(folder, "serif.woff2"), new Uint8Array(500));

async function served(base = "/") {
  const site = await serve(folder, { base });
  onTestFinished(() => site.close());
  return site.url;
}

/** The server's answer to a request that `fetch` would tidy up first. */
function raw(url: string, line: string): Promise<string> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), "localhost", () =>
      socket.write(`${line}\r\nhost: x\r\nconnection: close\r\n\r\n`),
    );
    socket.on("data", (data) => (answer += data));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}

test("a folder is answered by its index, with its type", async () => {
  const answer = await fetch(`${await served()}lesson/`);
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await answer.text()).toBe("<p>lesson</p>");
});

test("text is compressed for who takes it, a font never", async () => {
  const url = await served();
  const css = await fetch(`${url}_astro/page.abc.css`);
  expect(css.headers.get("content-encoding")).toBe("gzip");
  expect(Number(css.headers.get("content-length"))).toBeLessThan(100);
  expect((await css.text()).length).toBe(1200);
  const plain = await fetch(`${url}_astro/page.abc.css`, { headers: { "accept-encoding": "identity" } });
  expect(plain.headers.get("content-length")).toBe("1200");
  expect((await fetch(`${url}serif.woff2`)).headers.get("content-encoding")).toBeNull();
});

test("a site under a base answers there alone", async () => {
  const url = await served("/some/folder/");
  expect(url).toMatch(/^http:\/\/localhost:\d+\/some\/folder\/$/);
  expect(await (await fetch(url)).text()).toBe("<p>contents</p>");
  expect((await fetch(url.slice(0, -1))).url).toBe(url);
  expect((await fetch(new URL("/", url))).status).toBe(404);
});

test("a folder without its slash leads to it", async () => {
  const url = await served("/some/folder/");
  expect((await fetch(`${url}lesson`)).url).toBe(`${url}lesson/`);
});

test("what is not there is answered 404", async () => {
  expect((await fetch(`${await served()}nothing.html`)).status).toBe(404);
});

test("nothing outside the folder is answered", async () => {
  const url = await served();
  for (const path of [
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/lesson/../../secret.txt",
    "/..%5csecret.txt",
    "/%00",
    "/%",
  ])
    expect(await raw(url, `GET ${path} HTTP/1.1`)).toMatch(/^HTTP\/1.1 40[04] /);
});

test("a head has no body, and a post is refused", async () => {
  const url = await served();
  const head = await fetch(url, { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect((await fetch(url, { method: "POST" })).status).toBe(405);
});

test("a taken port gives way to the next free one, or is an error where no other may be tried", async () => {
  const first = await serve(folder);
  onTestFinished(() => first.close());
  const port = Number(new URL(first.url).port);
  const second = await serve(folder, { port, further: 20 });
  onTestFinished(() => second.close());
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await expect(serve(folder, { port })).rejects.toThrow("EADDRINUSE");
});

test("as a host it sends what the build says beside the pages, and otherwise does not", async () => {
  await writeFile(join(folder, "_headers"), "/lesson/\n  X-Content-Type-Options: nosniff\n");
  const host = await serve(folder, { asHost: true });
  onTestFinished(() => host.close());
  const sent = async (url: string) => (await fetch(url)).headers.get("x-content-type-options");
  expect(await sent(`${host.url}lesson/`)).toBe("nosniff");
  expect(await sent(host.url)).toBeNull();
  expect(await sent(`${await served()}lesson/`)).toBeNull();
});
