import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import project from "../package.json" with { type: "json" };
import { contact, type Contactable } from "../site/article/contact.ts";
import { policy } from "../site/components/policy.ts";
import { headersOf, policyOf } from "../site/terminal/hostHeaders.ts";

const text = await readFile(".github/SECURITY.md", "utf8");
const promises = [...text.matchAll(/^- (.+)$/gm)].map(([, sentence]) => sentence!);
const read = (file: string) => readFile(file, "utf8");

/** The tests of each promise: a file, and the words of the test, or of its cases. */
const tests: Readonly<Record<string, readonly (readonly [file: string, ...words: string[]])[]>> = {
  "A cell cannot reach the network.": [
    ["test/browser/hostileCells.ts", 'refused("fetch"', 'refused("WebSocket"', 'refused("importScripts"'],
    ["test/browser/hostileCells.test.ts", "no hostile cell reached the network"],
    ["test/browsers/flows.ts", "a cell finds no way to the network, to storage or to the page"],
  ],
  "A cell cannot read or write storage, cookies or files.": [
    ["test/browser/hostileCells.ts", 'refused("storage"', 'refused("indexedDB"', 'refused("caches"'],
    ["test/browsers/flows.ts", "cookieStore", "indexedDB"],
  ],
  "A cell cannot reach the page it is on, run code in it, or take the reader elsewhere.": [
    ["test/browser/hostileCells.ts", 'refused("the parent"', 'refused("navigation"', '"a script element"'],
  ],
  "A cell cannot keep the page from answering: a run that gives no sign of life for 1.5 seconds is stopped.":
    [
      ["test/browser/states.test.ts", "an endless loop is stopped by the watchdog", "for 1.5 seconds"],
      ["test/browsers/flows.ts", "an endless loop is stopped, and the rest goes on"],
    ],
  "A page that died while a cell ran does not run that cell again by itself.": [
    ["test/browser/drafts.test.ts", "a page that went away while a cell ran says which, and does not run it"],
  ],
  "A cell can use one core and memory until it is stopped.": [
    ["test/browser/hostileCells.ts", 'refused("a nested worker"'],
  ],
  "In Firefox and WebKit a cell that fills the memory can take its own tab with it, because page and cell share a process there.":
    [["test/browser/memory.test.ts", "a kernel that runs out of memory takes nothing with it"]],
  "A cell can show anything in its own output.": [
    ["test/browser/hostileCells.ts", "a style that covers the page"],
  ],
  "The tests do what a reader does in Chromium, Firefox and WebKit, where these are found: `npm run browsers`.":
    [
      [
        "test/terminal/browsers/findBrowserEngine.test.ts",
        "the browsers tried are Chromium, Firefox and WebKit",
      ],
    ],
  "Safari itself has not been tried.": [
    ["test/terminal/browsers/findBrowserEngine.test.ts", '["chromium", "firefox", "webkit"]'],
  ],
  "Each page states its policy itself, and a host must send it as a header too, with `frame-ancestors`, which a page cannot state.":
    [["test/terminal/hostHeaders.test.ts", "a page may be framed by its own site alone"]],
  "The build leaves these headers in `dist/_headers`, which Netlify and Cloudflare Pages read by themselves.":
    [["test/browsers/headers.test.ts", "a host is told the headers of each page"]],
  "The kernel's frame has a policy of its own, which lets it run what the page's policy refuses; only the site may frame it.":
    [["test/browsers/headers.test.ts", "a stranger's page frames neither a page nor the kernel"]],
  "`npm start` sends the same headers.": [
    ["site/terminal/start/main.ts", "asHost: true"],
    ["test/terminal/start/serve.test.ts", "as a host it sends what the build says beside the pages"],
  ],
  "Report a hole to whoever published the pages you found it in, before you tell anyone else.": [
    ["test/security.test.ts", "a report goes where the package says"],
  ],
};

test("each promise has its test, and no test its promise in vain", () => {
  expect(promises).toEqual(Object.keys(tests));
});

test("the tests that the promises name are there", async () => {
  for (const [file, ...words] of Object.values(tests).flat()) {
    expect(existsSync(file), file).toBe(true);
    for (const word of words) expect(await read(file), file).toContain(word);
  }
});

test("the example for nginx sends what the build says", async () => {
  const frame = policyOf(await read("site/notebook/worker/frame.html"))!;
  const sent = [...text.matchAll(/add_header (\S+) "?([^"]*?)"? always;/g)].map(([, ...pair]) => pair);
  const inOrder = (headers: Readonly<Record<string, string>>) => Object.entries(headers).reverse();
  expect(sent).toEqual([
    ...inOrder(headersOf("/", policy)),
    ...inOrder(headersOf("/kernel/frame.html", frame)),
  ]);
});

test("a report goes where the package says, or to whoever published the pages", () => {
  const { email, page } = contact(project as Contactable);
  const told = [email, page].filter((one) => one !== undefined);
  for (const place of told) expect(text).toContain(place);
  if (told.length === 0) expect(text).toContain("to whoever published the pages");
});
