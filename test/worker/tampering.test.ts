import { expect, test } from "vitest";
import { tampering } from "../../site/worker/tampering.ts";
import type { FromWorker } from "../../site/worker/protocol.ts";

test("a kernel that was tampered with says so, once, and nothing after", () => {
  const sent: FromWorker[] = [];
  let altered: string | undefined;
  let ends = 0;
  const watch = tampering({
    altered: () => altered,
    send: (message) => sent.push(message),
    end: () => ends++,
  });
  watch.send({ type: "pong" });
  expect(watch.found()).toBe(false);
  altered = "Math.max";
  expect(watch.found("mix")).toBe(true);
  expect(watch.found("mix")).toBe(true);
  watch.send({ type: "pong" });
  expect(sent).toEqual([{ type: "pong" }, { type: "altered", what: "Math.max", cell: "mix" }]);
  expect(ends).toBe(1);
});
