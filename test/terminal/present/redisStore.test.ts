import { spawn, spawnSync } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import type { ClassNow } from "../../../site/notebook/features/stage/follow/classNow.ts";
import { redisStore } from "../../../site/terminal/present/redisStore.ts";
import { classRoom, placeAt } from "./classRoom.ts";

const isThere = spawnSync("redis-server", ["--version"]).status === 0;

/** Starts a Redis server for a test; resolves to its address. */
async function redis(): Promise<string> {
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
  const working = spawn("redis-server", ["--port", String(port), "--save", ""], { stdio: "ignore" });
  onTestFinished(() => void working.kill());
  return `redis://localhost:${port}`;
}

test.skipIf(!isThere)("processes count wrong codes, answers and followers together", async () => {
  const url = await redis();
  let time = 0;
  const [one, other] = [redisStore(url, "a class", () => time), redisStore(url, "a class", () => time)];
  const looked = [];
  for (let k = 0; k < 100; k++) looked.push(await (k % 2 === 0 ? one : other).admits("a", false));
  expect(looked).not.toContain(false);
  expect([await one.admits("a", true), await other.admits("a", false), await one.admits("a", true)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(await one.admits("b", true)).toBe(true);
  await one.answer("a/1", "Ann", 0);
  await other.answer("a/1", "Ann", 2);
  await other.answer("a/1", "Bob", 2);
  expect([await one.answers("a/1"), await one.answers("a/2")]).toEqual([[0, 0, 2], []]);
  await one.serves("one", 5);
  await other.serves("two", 7);
  expect(await one.followers()).toBe(12);
  time = 9000;
  await one.serves("one", 6);
  time = 11_000;
  expect(await other.followers()).toBe(6);
  const elsewhere = redisStore(url, "another class");
  expect(await elsewhere.answers("a/1")).toEqual([]);
  await Promise.all([one, other, elsewhere].map((store) => store.close()));
});

test.skipIf(!isThere)(
  "a follower of one process follows the speaker at another, and answers there",
  async () => {
    const url = await redis();
    const [one, other] = [await classRoom("a secret", url), await classRoom("a secret", url)];
    const key = await one.letIn(one.teach);
    const speaker = await one.join(key, "speak");
    const ticket = await other.letIn(other.follow);
    const heard: (ClassNow | undefined)[] = [];
    await other.join(ticket, "follow", (now) => heard.push(now));
    speaker.share(placeAt(2));
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(placeAt(2)), { timeout: 5000 });
    await vi.waitFor(async () =>
      expect(await other.answer(ticket, { at: "pooling/2", option: 1 })).toBe(204),
    );
    const told = await fetch(`${one.url}/class/answers`, { headers: { cookie: key } });
    expect(await told.json()).toMatchObject({ at: "pooling/2", answers: [0, 1] });
  },
);
