import { expect, test } from "vitest";
import { createInputQueue } from "../../../../site/notebook/client/session/createInputQueue.ts";

test("while an answer is under way only the latest value of each input is kept", async () => {
  const sent: unknown[] = [];
  const first = Promise.withResolvers<void>();
  const inputs = createInputQueue(async (input, value) => {
    sent.push([input, value]);
    if (sent.length === 1) await first.promise;
  });
  for (const value of [1, 2, 3]) inputs.set("stride", value);
  inputs.set("padding", 1);
  const settled = inputs.settled();
  first.resolve();
  await settled;
  expect(sent).toEqual([
    ["stride", 1],
    ["stride", 3],
    ["padding", 1],
  ]);
  expect([...inputs.values]).toEqual([
    ["stride", 3],
    ["padding", 1],
  ]);
});

test("what is set once all was answered is sent as well", async () => {
  const sent: unknown[] = [];
  const inputs = createInputQueue(async (input, value) => void sent.push([input, value]));
  inputs.set("stride", 1);
  await inputs.settled();
  inputs.set("stride", 2);
  await inputs.settled();
  expect(sent).toEqual([
    ["stride", 1],
    ["stride", 2],
  ]);
});
