import { connectClass } from "../../site/notebook/features/stage/follow/connectClass.ts";
import { withCookie } from "../terminal/present/withCookie.ts";
import type { Attendant } from "./joinPage.ts";
import type { ClassProcess } from "./startProcesses.ts";

/** The number of followers that ask for their tickets at once. */
const together = 50;

/** Joins with followers that have the site's own connection and no page; resolves once all know where the class is. */
export async function joinSimulated(
  count: number,
  serverOf: (k: number) => ClassProcess,
): Promise<Attendant[]> {
  const crowd: Attendant[] = [];
  for (let k = 0; k < count; k += together) {
    const group = Array.from({ length: Math.min(together, count - k) }, (_, i) => joinOne(serverOf(k + i)));
    crowd.push(...(await Promise.all(group)));
  }
  return crowd;
}

async function joinOne({ port, follow }: ClassProcess): Promise<Attendant> {
  const answer = await fetch(`http://localhost:${port}${follow}`, { redirect: "manual" });
  const cookie = answer.headers.get("set-cookie")!.split(";")[0]!;
  const arrivals = new Map<number, number>();
  const waiting = new Map<number, (time: number) => void>();
  return new Promise((resolve) => {
    const connection = connectClass({
      url: `ws://localhost:${port}/class/socket?follow`,
      WebSocket: withCookie(cookie),
      hears(now) {
        if (now === undefined) return;
        const { stop } = now.record.state;
        if (!arrivals.has(stop)) arrivals.set(stop, Date.now());
        waiting.get(stop)?.(arrivals.get(stop)!);
        resolve(attendant);
      },
    });
    const attendant: Attendant = {
      comesTo: (stop) =>
        new Promise((come, reject) => {
          const arrival = arrivals.get(stop);
          if (arrival !== undefined) return come(arrival);
          const late = setTimeout(() => reject(new Error(`never came to stop ${stop}`)), 15_000);
          waiting.set(stop, (time) => (clearTimeout(late), come(time)));
        }),
      leave: () => connection.close(),
    };
  });
}
