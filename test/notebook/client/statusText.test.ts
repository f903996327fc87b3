import { expect, test } from "vitest";
import { statusText, stopText } from "../../../site/notebook/client/statusText.ts";

test("each state has a sign of its own, and a fresh cell none", () => {
  const states = ["running", "waiting", "stopped", "failed", "blocked", "edited", "stale", "fresh"] as const;
  const signs = states.map((state) => String(statusText({ state, blockedBy: "map" })[0] ?? "").slice(0, 1));
  expect(signs).toEqual(["◌", "…", "■", "×", "⊘", "●", "↻", ""]);
});

test("a run is said to go on after a minute, with what can be done", () => {
  expect(statusText({ state: "running" })).toEqual(["◌ Running"]);
  expect(statusText({ state: "running", isLong: true })).toEqual([
    "◌ Still running after a minute. Stop it, or let it go on.",
  ]);
});

test("a failure is said with its line, where that is known", () => {
  expect(statusText({ state: "failed", line: 3 })).toEqual(["× Failed in line 3"]);
  expect(statusText({ state: "failed" })).toEqual(["× Failed"]);
});

test("a blocked cell leads to the one it waits for", () => {
  expect(statusText({ state: "blocked", blockedBy: "map" })).toEqual(["⊘ Waiting for ", { cell: "map" }]);
});

test("a stopped cell says why, and how a long loop stays alive where silence was the reason", () => {
  expect(stopText("you stopped it")).toBe("you stopped it.");
  expect(stopText("it gave no sign of life for 1.5 seconds")).toBe(
    'it gave no sign of life for 1.5 seconds. A long loop stays alive: import { progress } from "inputs", and every so often in the loop write await progress(done, total).',
  );
  expect(statusText({ state: "stopped", reason: "you stopped it" })).toEqual([
    "■ Stopped: you stopped it. The rest of the lesson goes on without it. Change it, or run it again.",
  ]);
});
