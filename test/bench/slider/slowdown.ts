import type { CDPSession, Page } from "playwright-core";
import { resetCell, runCell, writeCell } from "./writeCell.ts";
import { spare } from "./side.ts";

export const setSlowdown = (devtools: CDPSession, rate: number): Promise<unknown> =>
  devtools.send("Emulation.setCPUThrottlingRate", { rate });

/** The factors by which a loop slows down in the page and in the kernel's worker when the browser is told 4. */
export async function slowdown(page: Page, devtools: CDPSession): Promise<{ page: number; worker: number }> {
  const times = [];
  for (const rate of [1, 4]) {
    await setSlowdown(devtools, rate);
    // Another source for each: what has run already would be fresh before it ran again.
    await writeCell(page, spare, `${loop} // ${rate}`);
    const worker = Number(await runCell(page, spare));
    times.push({ page: Number(await page.evaluate(`(() => { ${loop} return took; })()`)), worker });
  }
  await setSlowdown(devtools, 1);
  await resetCell(page, spare);
  const [quick, slow] = times as [(typeof times)[0], (typeof times)[0]];
  return { page: slow.page / quick.page, worker: slow.worker / quick.worker };
}

const loop = `let took = Infinity;
for (let round = 0; round < 3; round++) {
  const began = Date.now();
  let sum = 0;
  for (let k = 0; k < 1e7; k++) sum = (sum + k) | 0;
  took = Math.min(took, Date.now() - began + (sum === 1 ? 1 : 0));
}
took;`;
