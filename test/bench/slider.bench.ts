// From moving a slider to its changed chart, beside Notebook Kit drawing the same; and what an endless loop costs.
// With `--against DIST`, beside another build of the site instead, before and after a cell is the reader's.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSite } from "../../site/terminal/build/buildSite.ts";
import { command } from "../../site/terminal/command.ts";
import { serve } from "../../site/terminal/start/serve.ts";
import { launchBrowser } from "../launchBrowser.ts";
import { runCell, writeCell } from "./slider/writeCell.ts";
import { hang } from "./slider/hang.ts";
import { measure, type Pages } from "./slider/measure.ts";
import { buildNotebook, installNotebookKit } from "./slider/buildNotebook.ts";
import { open } from "./slider/open.ts";
import { ours, peer, spare } from "./slider/side.ts";
import { slowdown } from "./slider/slowdown.ts";
import { summary, table, type Row } from "./slider/table.ts";

const times = 5;

/** Many short turns, for two builds that are nearly alike. */
const often = { turns: 30, events: 6, warmUp: 2 };

/** Prints progress, beside the result. */
const say = (words: string): void => console.error(words);

/** Whether the peer's pages now lie in the folder. */
async function peerIn(folder: string): Promise<boolean> {
  try {
    await installNotebookKit(say);
  } catch {
    say("Notebook Kit is left out: npm could not install it. Are you online?");
    return false;
  }
  await buildNotebook(folder);
  return true;
}

await command(async () => {
  const { values } = parseArgs({
    options: { json: { type: "boolean", default: false }, against: { type: "string" } },
  });
  await (values.against === undefined ? besideNotebookKit(values) : beside(values.against, values));
});

interface Telling {
  readonly json: boolean;
}

/** Measures this tree's site and another build of it, their moves in turns. */
async function beside(dist: string, { json }: Telling): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), "bench-slider-"));
  say("Building the site …");
  await buildSite({ base: "/", folder: place, quiet: true });
  const [here, there] = [await serve(place), await serve(dist)];
  const browser = await launchBrowser();
  try {
    say("Measuring:");
    const pages = {
      ours: await open(browser, here.url, ours),
      peer: { ...(await open(browser, there.url, ours)), side: ours },
    };
    const rows = await measure(pages, say, often);
    for (const { page } of [pages.ours, pages.peer]) {
      await page.bringToFront();
      await writeCell(page, spare, "1");
      await runCell(page, spare);
    }
    rows.push(...(await measure(pages, say, { ...often, note: ", edited" })));
    const summaries = rows.map(summary);
    if (json) console.log(JSON.stringify({ bench: "slider", against: dist, summaries }));
    else console.log(table(summaries, "the other build"));
  } finally {
    await browser.close();
    await here.close();
    await there.close();
    await rm(place, { recursive: true });
  }
}

async function besideNotebookKit({ json }: Telling): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), "bench-slider-"));
  const [site, notebook] = [join(place, "site"), join(place, "notebook")];
  say("Building the site and the notebook …");
  await buildSite({ base: "/", folder: site, quiet: true });
  const compared = await peerIn(notebook);
  const [here, there] = [await serve(site), await serve(notebook)];
  const browser = await launchBrowser();
  try {
    say("Measuring:");
    const usable = { what: "navigation to slider usable, 1×", ours: [] as number[], peer: [] as number[] };
    let pages: Pages | undefined;
    for (let time = 0; time < times; time++) {
      await pages?.ours.close();
      await pages?.peer?.close();
      pages = {
        ours: await open(browser, here.url, ours),
        peer: compared ? { ...(await open(browser, there.url, peer)), side: peer } : undefined,
      };
      usable.ours.push(pages.ours.usable);
      if (pages.peer) usable.peer.push(pages.peer.usable);
    }
    const rows: Row[] = [...(await measure(pages!, say)), usable];
    const { page, devtools } = pages!.ours;
    await page.bringToFront();
    const recoveries = [];
    for (let time = 0; time < times; time++) recoveries.push(await hang(page));
    rows.push(
      { what: "while (true) {}: rest answers again", ours: recoveries.map((one) => one.recovered), peer: [] },
      { what: "while (true) {}: page's longest gap", ours: recoveries.map((one) => one.gap), peer: [] },
    );
    const slowed = await slowdown(page, devtools);
    const summaries = rows.map(summary);
    if (json) return console.log(JSON.stringify({ bench: "slider", summaries, slowed }));
    console.log(table(summaries));
    console.log(
      `At 4× the browser slowed a loop in the page ${slowed.page.toFixed(1)} times, in the kernel's worker ${slowed.worker.toFixed(1)} times.`,
    );
  } finally {
    await browser.close();
    await here.close();
    await there.close();
    await rm(place, { recursive: true });
  }
}
