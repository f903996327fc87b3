import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { devServer } from "./browser/devServer.ts";
import { launchBrowser } from "./launchBrowser.ts";
const dev = await devServer();
console.log(dev.said());
const text = `---
title: Depthwise
question: Why?
description: A.
minutes: { read: 1, teach: 2 }
---

A value \`{ts} side\`.

\`\`\`ts cell
import { layers } from "engine";
const side = 3;
layers.conv2d({ inChannels: 3, outChannels: 4, kernelSize: side }).outputShape([1, 3, 8, 8])
\`\`\`
`;
const path = join(dev.folder, "lessons/09-depthwise.mdx");
await writeFile(path, text);
const browser = await launchBrowser();
const page = await browser.newPage();
const root = /http:\/\/localhost:\d+/.exec(dev.said())![0];
let t0 = performance.now();
const r = await page.goto(`${root}/depthwise/`); console.log(r!.status(), performance.now() - t0);
const overlay = () => page.evaluate(() => document.querySelector("vite-error-overlay")?.shadowRoot?.textContent?.replace(/\s+/g, " ")).catch(() => "navigating");
const state = async () => (await overlay()) ?? (await page.title());
const until = async (f: (s: string) => boolean) => { const t = performance.now(); for (;;) { const s = await state(); if (f(s)) return [s.slice(0, 600), Math.round(performance.now() - t)]; if (performance.now() - t > 8000) return ["TIMEOUT " + s.slice(0, 300), 8000]; await new Promise((r) => setTimeout(r, 30)); } };
const edits: Record<string, (t: string) => string> = {
  title: (t) => t.replace(/^title.*\n/m, ""), minutes: (t) => t.replace(/minutes.*/, "minutes: ten"), extra: (t) => t.replace("title:", "titel: x\ntitle:"), q: (t) => t.replace("Why?", "Why"),
  yaml: (t) => t.replace("Depthwise", "Depth: wise"),
  br: (t) => t + "\na <br> b\n", comment: (t) => t + "\n<!-- x -->\n", lt: (t) => t + "\nx <5\n", details: (t) => t + "\n<details><summary>a</summary>\n\nb</details>\n", Slider: (t) => t + "\n<Slider max={3} />\n", react: (t) => t + "\nimport X from './x.jsx'\n\n<X />\n", braces: (t) => t + "\nthe {1, 2} is\n",
  layer: (t) => t.replace("{ layers }", "{ layer }"), kernal: (t) => t.replace("kernelSize", "kernalSize"), csv: (t) => t + "\n```ts cell\nimport p from \"./data/p.csv\";\np\n```\n", d3: (t) => t + "\n```ts cell\nimport { sum } from \"d3-array\";\nsum([1])\n```\n", throws: (t) => t + "\n```ts cell\nthrow new Error(\"document\");\n```\n", loop: (t) => t + "\n```ts cell\nlet n = 0;\nwhile (n >= 0) n++;\n```\n",
  empty: () => "", nofront: (t) => t.replace(/^---[^]*?---\n/, ""),
};
for (const [name, edit] of Object.entries(edits)) {
  await writeFile(path, edit(text));
  console.log(name, await until((s) => name === "loop" ? s.includes("held up") : s !== "navigating" && !/^Depthwise/.test(s)&& s !== "LessonError" && s !== ""));
  await writeFile(path, text);
  console.log("   ok", await until((s) => /^Depthwise/.test(s)));
}
console.log(dev.said().slice(-6000));
await browser.close(); await dev.stop();
process.exit(0);
