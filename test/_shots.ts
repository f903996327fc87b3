import { launchBrowser } from "./launchBrowser.ts";
import { serve } from "../site/terminal/start/serve.ts";
import { mkdirSync, writeFileSync } from "node:fs";
const [dist, out, ...names] = process.argv.slice(2);
const s = await serve(dist!);
const b = await launchBrowser();
for (const n of names) {
  const dir = `${out}/${n}`;
  mkdirSync(dir, { recursive: true });
  for (const [tag, w, slice, most] of [["wide", 1280, 1500, 40], ["phone", 390, 1600, 6]] as const) {
    const p = await b.newPage({ viewport: { width: w, height: 900 } });
    await p.goto(new URL(n === "contents" ? "" : n + "/", s.url).href);
    await p.waitForLoadState("networkidle");
    if (tag === "wide") writeFileSync(`${dir}/text.txt`, await p.evaluate(() => document.body.innerText));
    const h = await p.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0, k = 1; y < h && k <= most; y += slice, k++)
      await p.screenshot({ path: `${dir}/${tag}-${String(k).padStart(2, "0")}.png`, fullPage: true, clip: { x: 0, y, width: w, height: Math.min(slice, h - y) } });
    await p.close();
  }
}
await b.close();
process.exit(0);
