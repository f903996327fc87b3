import { drag, type Plot, type Waits } from "./drag.ts";
import type { Opened } from "./open.ts";
import { ours, type Side } from "./side.ts";
import { setSlowdown } from "./slowdown.ts";
import type { Row } from "./table.ts";

/** The pages that are compared: ours, and the peer's with the places of its plots, if it draws them too. */
export interface Pages {
  readonly ours: Opened;
  readonly peer: (Opened & { readonly side: Side }) | undefined;
}

export interface MeasureOptions {
  readonly turns?: number;
  /** The timed moves in each turn, and the untimed ones before them. */
  readonly events?: number;
  readonly warmUp?: number;
  /** A note on each row. */
  readonly note?: string;
}

const plots = { figure: "stride to figure", bars: "side to bars" } as const;
const ends = { changed: "changed", painted: "painted" } as const;
const rates = [1, 4];

/**
 * Times every plot of both sides at every speed: each row the same events, each side at the same minute. The two take
 * turns, each first as often as the other, so that the machine's other work meets both.
 */
export async function measure(
  { ours: own, peer }: Pages,
  say: (words: string) => void,
  { turns = 4, events = 20, warmUp = 6, note = "" }: MeasureOptions = {},
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const rate of rates) {
    for (const plot of Object.keys(plots) as (keyof typeof plots)[]) {
      const waits = { ours: [] as Waits[], peer: [] as Waits[] };
      for (let turn = 0; turn < turns; turn++) {
        const both = [
          async () => waits.ours.push(await timed(own, ours[plot], { rate, events, warmUp })),
          async () => peer && waits.peer.push(await timed(peer, peer.side[plot], { rate, events, warmUp })),
        ];
        for (const one of turn % 2 === 0 ? both : both.reverse()) await one();
      }
      say(`${plots[plot]}, ${rate}×${note}`);
      for (const end of Object.keys(ends) as (keyof typeof ends)[]) {
        rows.push({
          what: `${plots[plot]} ${ends[end]}, ${rate}×${note}`,
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
  plot: Plot,
  { rate, events, warmUp }: { readonly rate: number; readonly events: number; readonly warmUp: number },
): Promise<Waits> {
  await page.bringToFront();
  await setSlowdown(devtools, rate);
  const waits = await drag(page, plot, { events, warmUp });
  await setSlowdown(devtools, 1);
  return waits;
}
