import { expect, test } from "vitest";
import { eventLoop } from "../../../site/notebook/worker/eventLoop.ts";

test("all who wait for the next turn wait for one, and who comes after it for another", async () => {
  const { turn } = eventLoop();
  const first = turn();
  expect(turn()).toBe(first);
  await first;
  expect(turn()).not.toBe(first);
  await turn();
});
