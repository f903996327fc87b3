import { expect, test } from "vitest";
import { policyOf, readHeaders } from "../../site/terminal/hostHeaders.ts";
import { reader } from "../browser/reader.ts";
import { site } from "../site.ts";

const csp = "Content-Security-Policy";

test("a host is told the headers of each page, which are what the page states and who may frame it", async () => {
  const told = readHeaders(await (await fetch(`${site.root}_headers`)).text());
  expect([...told.keys()].sort()).toEqual(
    [...site.pages.map((page) => `/${page}`), "/kernel/frame.html"].sort(),
  );
  for (const [path, headers] of told) {
    const stated = policyOf(await (await fetch(new URL(path, site.root))).text());
    const sandbox = path === "/kernel/frame.html" ? "; sandbox allow-scripts" : "";
    expect(headers[csp], path).toBe(`${stated}; frame-ancestors 'self'${sandbox}`);
  }
  const below = readHeaders(await (await fetch(`${site.folder}_headers`)).text());
  expect([...below.keys()]).toContain("/some/folder/pooling/");
  const sent = await fetch(`${site.hosted}pooling/`);
  expect(sent.headers.get(csp)).toBe(told.get("/pooling/")![csp]);
});

test("a stranger's page frames neither a page nor the kernel", async () => {
  const { page } = await reader();
  const stranger = "http://stranger.test/";
  await page.route(stranger, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Stranger</title>" }),
  );
  await page.goto(stranger);
  for (const path of ["pooling/", "kernel/frame.html"]) {
    await page.evaluate(async (src) => {
      const frame = Object.assign(document.createElement("iframe"), { src });
      const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
      document.body.append(frame);
      await loaded;
    }, site.hosted + path);
    // In its place stands the browser's own page about what it refused.
    expect(page.frames().at(-1)!.url()).toBe("chrome-error://chromewebdata/");
  }
});
