import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { all } from "../lessons/all.ts";
import { site } from "../site.ts";
import { reader, sameReader, type Reader } from "./reader.ts";

const kind = (url: string): "script" | "font" | "data" | "rest" => {
  if (/\.js$/.test(url)) return "script";
  if (/\.woff2$/.test(url)) return "font";
  return /\.(png|jpe?g|json)$/.test(url) ? "data" : "rest";
};

/** The bytes by kind of everything that a page has requested: gzipped if a server gzips it. */
async function weigh(at: Reader): Promise<Record<ReturnType<typeof kind>, number>> {
  const sums = { script: 0, font: 0, data: 0, rest: 0 };
  for (const url of new Set(at.requests.filter((one) => one.startsWith("http")))) {
    const body = Buffer.from(await (await fetch(url)).arrayBuffer());
    const packed = /\.(woff2|png|jpe?g)$/.test(url);
    sums[kind(url)] += packed ? body.length : gzipSync(body, { level: 9 }).length;
  }
  return sums;
}

for (const address of site.pages) {
  test(`before any interaction /${address} loads at most 10 kB of script`, async () => {
    const at = await (await sameReader()).visit(site.root + address);
    await at.page.waitForLoadState("networkidle");
    expect((await weigh(at)).script).toBeLessThanOrEqual(10_000);
  });
}

for (const { path, address, text } of all.filter(({ text }) => /^```ts cell/m.test(text))) {
  const live = text.includes("slider(") ? "a slider works" : "everything runs";
  test(`until ${live} ${path} loads at most 160 kB, fonts of 80 kB and data of 300 kB apart`, async () => {
    const at = await (await reader()).open(site.root + address);
    const slider = at.page.locator("input[type=range][data-input]").first();
    const runAll = at.page.locator('[data-action="run-all"]');
    if ((await slider.count()) === 0) await runAll.click();
    else {
      const { input, other } = await slider.evaluate((element) => {
        const { dataset, value, min, max } = element as HTMLInputElement;
        return { input: dataset["input"]!, other: value === min ? max : min };
      });
      await at.slide(input, Number(other));
      await at.hears(await at.ownerOf(input));
    }
    await at.rests();
    const { script, rest, font } = await weigh(at);
    expect(script + rest).toBeLessThanOrEqual(160_000);
    expect(font).toBeLessThanOrEqual(80_000);
    await runAll.click();
    await at.rests();
    expect((await weigh(at)).data).toBeLessThanOrEqual(300_000);
  });
}
