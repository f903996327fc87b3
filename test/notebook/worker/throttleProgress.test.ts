import { expect, test } from "vitest";
import { throttleProgress } from "../../../site/notebook/worker/throttleProgress.ts";
import type { FromWorker } from "../../../site/notebook/worker/protocol.ts";

test("of a flood of progress a few messages pass, of everything else all", () => {
  const sent: FromWorker[] = [];
  let now = 0;
  const send = throttleProgress(
    (message) => sent.push(message),
    () => now,
  );
  for (now = 0; now < 1000; now++) {
    send({ type: "progress", cell: "train", run: 1, done: now, total: 1000 });
    if (now % 100 === 0) send({ type: "pong" });
  }
  expect(sent.filter(({ type }) => type === "progress")).toHaveLength(20);
  expect(sent.filter(({ type }) => type === "pong")).toHaveLength(10);
  expect(sent[0]).toEqual({ type: "progress", cell: "train", run: 1, done: 0, total: 1000 });
});
