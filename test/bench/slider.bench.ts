// From moving a slider to its changed chart, beside Notebook Kit drawing the same; and what an endless loop costs.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../site/terminal/build.ts";
import { command } from "../../site/terminal/command.ts";
import { serve } from "../../site/terminal/serve.ts";
import { launchBrowser } from "../chromium.ts";
import { hang } from "./slider/hang.ts";
import { measure } from "./slider/measure.ts";
import { buildNotebook, installNotebookKit } from "./slider/notebookKit.ts";
import { open, type Opened } from "./slider/open.ts";
import { ours, peer } from "./slider/sides.ts";
import { slowdown } from "./slider/slowdown.ts";
import { summary, table, type Row } from "./slider/table.ts";

const times = 5;

/** Progress, beside the result. */
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
  const place = await mkdtemp(join(tmpdir(), "bench-slider-"));
  const [site, notebook] = [join(place, "site"), join(place, "notebook")];
  say("Building the site and the notebook …");
  await build({ base: "/", folder: site, quiet: true });
  const compared = await peerIn(notebook);
  const [here, there] = [await serve(site), await serve(notebook)];
  const browser = await launchBrowser();
  try {
    say("Measuring:");
    const usable = { what: "navigation to slider usable, 1×", ours: [] as number[], peer: [] as number[] };
    let pages: { ours: Opened; peer: Opened | undefined } | undefined;
    for (let time = 0; time < times; time++) {
      await pages?.ours.close();
      await pages?.peer?.close();
      pages = {
        ours: await open(browser, here.url, ours),
        peer: compared ? await open(browser, there.url, peer) : undefined,
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
    if (process.argv.includes("--json"))
      return console.log(JSON.stringify({ bench: "slider", summaries, slowed }));
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
});
