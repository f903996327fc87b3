import { drag, type Waits } from "./drag.ts";
import type { Opened } from "./open.ts";
import { ours, peer, type Side } from "./sides.ts";
import { setSlowdown } from "./slowdown.ts";
import type { Row } from "./table.ts";

export interface Pages {
  readonly ours: Opened;
  readonly peer: Opened | undefined;
}

const plots = { figure: "stride to figure", bars: "side to bars (Plot)" } as const;
const ends = { changed: "changed", painted: "painted" } as const;
const rates = [1, 4];
/** The two take turns, so that what else the machine does meets both. */
const turns = 4;

/** Times every plot of both sides at every speed: each row the same events, each side at the same minute. */
export async function measure(pages: Pages, say: (words: string) => void): Promise<Row[]> {
  const rows: Row[] = [];
  for (const rate of rates) {
    for (const plot of Object.keys(plots) as (keyof typeof plots)[]) {
      const waits = { ours: [] as Waits[], peer: [] as Waits[] };
      for (let turn = 0; turn < turns; turn++) {
        waits.ours.push(await timed(pages.ours, ours, plot, rate));
        if (pages.peer !== undefined) waits.peer.push(await timed(pages.peer, peer, plot, rate));
      }
      say(`${plots[plot]}, ${rate}×`);
      for (const end of Object.keys(ends) as (keyof typeof ends)[]) {
        rows.push({
          what: `${plots[plot]} ${ends[end]}, ${rate}×`,
          ours: waits.ours.flatMap((one) => one[end]),
          peer: waits.peer.flatMap((one) => one[end]),
        });
      }
    }
  }
  return rows;
}

async function timed(
  { page, devtools }: Opened,
  side: Side,
  plot: keyof typeof plots,
  rate: number,
): Promise<Waits> {
  await page.bringToFront();
  await setSlowdown(devtools, rate);
  const waits = await drag(page, side[plot], { events: 20, warmUp: 6 });
  await setSlowdown(devtools, 1);
  return waits;
}
