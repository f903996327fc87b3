import type { Page } from "playwright-core";
import type { Attendant } from "./joinPage.ts";
import type { ClassProcesses } from "./startProcesses.ts";

/** The lateness of a crowd at one move. */
export interface Lateness {
  readonly followers: number;
  /** The milliseconds until the last follower was there. */
  readonly last: number;
  /** The number of those who never came. */
  readonly missing: number;
}

/** Moves the stage from stop to stop, and measures when each follower is there. */
export async function measureMoves(
  stage: Page,
  crowd: readonly Attendant[],
  moves: number,
): Promise<Lateness[]> {
  const measured: Lateness[] = [];
  for (let k = 0; k < moves; k++) {
    const before = Date.now();
    await stage.keyboard.press("ArrowDown");
    measured.push(await arrivalOf(crowd, await stopOf(stage), before));
  }
  return measured;
}

/** Ends one process, moves the stage meanwhile, and measures from the process's return when each follower is there. */
export async function measureLoss(
  stage: Page,
  crowd: readonly Attendant[],
  servers: ClassProcesses,
): Promise<Lateness[]> {
  await servers.kill();
  await stage.keyboard.press("ArrowDown");
  const stop = await stopOf(stage);
  await servers.restart();
  return [await arrivalOf(crowd, stop, Date.now())];
}

const stopOf = async (stage: Page): Promise<number> =>
  Number(await stage.evaluate(() => document.documentElement.dataset["stop"]));

async function arrivalOf(crowd: readonly Attendant[], stop: number, since: number): Promise<Lateness> {
  const arrivals = await Promise.allSettled(crowd.map((one) => one.comesTo(stop)));
  for (const one of arrivals) if (one.status === "rejected") console.error(String(one.reason).split("\n")[0]);
  const times = arrivals.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
  return {
    followers: crowd.length,
    last: Math.max(0, ...times) - since,
    missing: arrivals.length - times.length,
  };
}
