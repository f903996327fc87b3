import { expect, test } from "vitest";
import { firstRecord } from "../../../../../site/notebook/features/stage/client/stageRecord.ts";
import {
  classRecord,
  type ClassRecord,
} from "../../../../../site/notebook/features/stage/follow/classNow.ts";
import { Follower } from "../../../../../site/notebook/features/stage/follow/follower.ts";

let revision = 0;
const record = (change: Partial<ClassRecord> & { readonly stop?: number }): ClassRecord => {
  const { stop = 1, ...others } = change;
  const state = { ...firstRecord.state, stop };
  return { ...classRecord(firstRecord), revision: ++revision, state, ...others };
};

/** A follower whose page only notes what is done to it; what is done there is heard, as on a page. */
function atPage() {
  const done: string[] = [];
  const follower: Follower = new Follower({
    initial: { stride: 1, padding: 0 },
    readInput: () => undefined,
    moveInput: (input, value) => (done.push(`${input}=${JSON.stringify(value)}`), follower.heardInput(input)),
    write: (cell, source) => (
      done.push(`${cell}: ${source ?? "its own"}`),
      follower.heardSource(cell, source)
    ),
    act: (action, cell) => void done.push(`${action} ${cell}`),
    set: (name, value) => void done.push(`${name} ${value}`),
    changed: () => {},
  });
  return { follower, did: () => done.splice(0) };
}

test("a follower moves what the class moves, and nothing twice", () => {
  const { follower, did } = atPage();
  follower.receive(record({ stop: 2, inputs: { stride: 2 } }));
  expect(did()).toEqual(["stride=2"]);
  follower.receive(record({ stop: 3, inputs: { stride: 2, padding: 1 }, settings: { unit: "MiB" } }));
  expect(did()).toEqual(["padding=1", "unit MiB"]);
  follower.receive(record({ stop: 3, inputs: { padding: 1 }, settings: { unit: "MiB" } }));
  expect(did()).toEqual(["stride=1"]);
  expect([follower.isFollowing, follower.shown.state.stop]).toEqual([true, 3]);
});

test("who touches an input stays where they are, until they catch up", () => {
  const { follower, did } = atPage();
  follower.receive(record({ stop: 2, inputs: { stride: 2 } }));
  did();
  follower.heardInput("padding");
  follower.receive(record({ stop: 5, inputs: { stride: 3 } }));
  expect([follower.isFollowing, follower.shown.state.stop, follower.latest.state.stop]).toEqual([
    false,
    2,
    5,
  ]);
  expect(did()).toEqual([]);
  follower.catchUp();
  expect([follower.isFollowing, follower.shown.state.stop]).toEqual([true, 5]);
  expect(did()).toEqual(["stride=3", "padding=0"]);
});

test("an input that a follower moved goes back even where the class has not moved it since", () => {
  const { follower, did } = atPage();
  follower.receive(record({ inputs: { stride: 2 } }));
  follower.heardInput("stride");
  did();
  follower.catchUp();
  expect(did()).toEqual(["stride=2"]);
});

test("a cell that a follower changed has the lesson's text again, and runs", () => {
  const { follower, did } = atPage();
  follower.receive(record({}));
  follower.heardSource("filter", "const filter = 3");
  expect(follower.isFollowing).toBe(false);
  follower.heardAct("filter");
  follower.catchUp();
  expect(did()).toEqual(["filter: its own", "run filter"]);
  follower.catchUp();
  expect(did()).toEqual([]);
});

test("the class's code comes only to who wants it, with its runs, and goes again", () => {
  const { follower, did } = atPage();
  const changed = { sources: { filter: "2" }, acts: { filter: { action: "run", count: 1 } } };
  follower.receive(record(changed));
  expect(did()).toEqual([]);
  follower.takeCode(true);
  expect(did()).toEqual(["filter: 2", "run filter"]);
  follower.receive(record({ sources: { filter: "3" }, acts: changed.acts }));
  expect(did()).toEqual(["filter: 3", "run filter"]);
  follower.receive(record({ sources: { filter: "3" }, acts: { filter: { action: "run", count: 2 } } }));
  expect(did()).toEqual(["run filter"]);
  follower.takeCode(false);
  expect(did()).toEqual(["filter: its own", "run filter"]);
});
