import { expect, test } from "vitest";
import { tallyOf } from "../../../site/terminal/present/classStore.ts";
import { wrongTries } from "../../../site/terminal/present/guessOdds.ts";
import { memoryStore } from "../../../site/terminal/present/memoryStore.ts";

test("a whole class comes in behind one address, for right codes are no tries", async () => {
  const store = memoryStore(() => 0);
  const all = await Promise.all(Array.from({ length: 1000 }, () => store.admits("a", true)));
  expect(all.filter((one) => !one)).toEqual([]);
});

test("after its wrong codes an address is refused even the right one, until the minute is over; others are not", async () => {
  let time = 0;
  const store = memoryStore(() => time);
  const wrong = [];
  for (let k = 0; k <= wrongTries.byAddress; k++) wrong.push(await store.admits("a", false));
  expect(wrong.indexOf(false)).toBe(100);
  expect([await store.admits("a", true), await store.admits("b", true)]).toEqual([false, true]);
  time = 60_000;
  expect(await store.admits("a", true)).toBe(true);
});

test("wrong codes from many addresses are counted together", async () => {
  const store = memoryStore(() => 0);
  for (let k = 0; k <= wrongTries.byAll; k++) await store.admits(`address ${k}`, false);
  expect(await store.admits("another", true)).toBe(false);
});

test("of a follower's answers to a poll the last counts", async () => {
  const store = memoryStore();
  await store.answer("a/1", "Ann", 0);
  await store.answer("a/1", "Bob", 2);
  await store.answer("a/1", "Ann", 2);
  await store.answer("a/2", "Ann", 1);
  expect([await store.answers("a/1"), await store.answers("a/2"), await store.answers("a/3")]).toEqual([
    [0, 0, 2],
    [0, 1],
    [],
  ]);
  expect(tallyOf([1, 1, 0])).toEqual([1, 2]);
});

test("the followers of all processes are counted, each process by its last word", async () => {
  const store = memoryStore();
  await store.serves("one", 5);
  await store.serves("two", 7);
  await store.serves("one", 6);
  expect(await store.followers()).toBe(13);
});
