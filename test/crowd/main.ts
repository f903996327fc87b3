// Tries a large class: two processes with Redis, followers in real pages and simulated ones. `npm run crowd -- --real 4`.
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../../site/terminal/build/buildSite.ts";
import { command, ExitError } from "../../site/terminal/command.ts";
import { launchBrowser } from "../launchBrowser.ts";
import { readCrowdOptions } from "./crowdOptions.ts";
import { joinPage, openStage, type Attendant } from "./joinPage.ts";
import { joinSimulated } from "./joinSimulated.ts";
import { measureLoss, measureMoves, type Lateness } from "./measureCrowd.ts";
import { startProcesses } from "./startProcesses.ts";

/** The milliseconds within which every follower has to be at the right stop: with each move, and after a loss. */
const promised = { move: 1000, back: 2000 };

await command(async () => {
  const { real, simulated, moves, site } = readCrowdOptions(process.argv.slice(2));
  const folder = site ?? (await mkdtemp(join(tmpdir(), "crowd-")));
  if (site === undefined) await buildSite({ base: "/", folder, quiet: true });
  const servers = await startProcesses(folder);
  const browser = await launchBrowser();
  const crowd: Attendant[] = [];
  try {
    const stage = await openStage(browser, servers.all[0]!);
    const joined = Date.now();
    const serverOf = (k: number) => servers.all[k % servers.all.length]!;
    crowd.push(...(await joinSimulated(simulated, serverOf)));
    console.log(`${simulated} simulated followers joined in ${seconds(Date.now() - joined)}.`);
    for (let k = 0; k < real; k++) crowd.push(await joinPage(browser, serverOf(k)));
    console.log(`${real} real pages follow, too.`);
    const moved = await measureMoves(stage, crowd, moves);
    const back = await measureLoss(stage, crowd, servers);
    const isKept = [
      tell("move", moved, promised.move),
      tell("lost server that is back", back, promised.back),
    ];
    if (isKept.includes(false)) throw new ExitError(1);
  } finally {
    for (const one of crowd) one.leave();
    await browser.close();
    await servers.close();
  }
});

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/** Tells how late the last follower was; whether all were in time. */
function tell(what: string, late: readonly Lateness[], ceiling: number): boolean {
  const last = late.map((one) => one.last).sort((a, b) => a - b);
  const [median, worst] = [last[Math.floor(last.length / 2)]!, last.at(-1)!];
  const lost = late.reduce((sum, one) => sum + one.missing, 0);
  console.log(
    `After a ${what} the last of ${late[0]!.followers} followers was there within ${seconds(median)} (median of ${late.length}), ` +
      `${seconds(worst)} (worst); ${lost} never came; promised: ${seconds(ceiling)}.`,
  );
  return lost === 0 && worst <= ceiling;
}
