import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { site } from "../site.ts";
import { closeBrowser, reader, type Reader } from "./reader.ts";

afterAll(closeBrowser);

const kind = (url: string): "script" | "font" | "data" | "rest" => {
  if (/\.js$/.test(url)) return "script";
  if (/\.woff2$/.test(url)) return "font";
  return /\.(png|jpe?g|json)$/.test(url) ? "data" : "rest";
};

/** Bytes by kind of everything a page has asked for: gzipped where a server gzips, as they are otherwise. */
async function weigh(at: Reader): Promise<Record<ReturnType<typeof kind>, number>> {
  const sums = { script: 0, font: 0, data: 0, rest: 0 };
  for (const url of new Set(at.requests.filter((one) => one.startsWith("http")))) {
    const body = Buffer.from(await (await fetch(url)).arrayBuffer());
    const packed = /\.(woff2|png|jpe?g)$/.test(url);
    sums[kind(url)] += packed ? body.length : gzipSync(body, { level: 9 }).length;
  }
  return sums;
}

test("before any interaction the lesson loads at most 10 kB of script", async () => {
  const at = await (await reader()).open(`${site.root}convolution/`);
  await at.page.waitForLoadState("networkidle");
  expect((await weigh(at)).script).toBeLessThanOrEqual(10_000);
});

test("until a slider works the lesson loads at most 160 kB, fonts of 80 kB and data of 300 kB apart", async () => {
  const at = await (await reader()).open(`${site.root}convolution/`);
  await at.slideAndSee("stride", 2);
  const { script, rest, font } = await weigh(at);
  expect(script + rest).toBeLessThanOrEqual(160_000);
  expect(font).toBeLessThanOrEqual(80_000);
  await at.page.locator('[data-action="run-all"]').click();
  await at.rests();
  expect((await weigh(at)).data).toBeLessThanOrEqual(300_000);
});
