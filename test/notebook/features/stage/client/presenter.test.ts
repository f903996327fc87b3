import { expect, test } from "vitest";
import { unkeptCells } from "../../../../../site/notebook/features/stage/client/createEdits.ts";
import { Presenter } from "../../../../../site/notebook/features/stage/client/presenter.ts";
import type { StageRecord } from "../../../../../site/notebook/features/stage/client/stageRecord.ts";

const nothing = { show: [], hide: [], set: {}, code: [] };
const deck = {
  lesson: "a",
  version: "1",
  stops: [
    { title: "A", ...nothing, set: { stride: 1 }, reveals: [{ ...nothing, set: { stride: 2 } }] },
    { title: "B", ...nothing, reveals: [], poll: { options: ["576", "1,792"], right: 1 } },
    { title: "C", ...nothing, reveals: [{ ...nothing, solve: { moved: "w - rate * g" } }] },
    { title: "D", ...nothing, solve: { moved: "w - rate * g" }, reveals: [] },
  ],
};

/** A window of a talk with one input; what happens in it is noted. */
function open(writer = "one") {
  const inputs: Record<string, unknown> = { stride: 3 };
  const said: StageRecord[] = [];
  const done: string[] = [];
  const presenter: Presenter = new Presenter(
    deck,
    {
      initial: { stride: 3 },
      readInput: (input) => inputs[input],
      moveInput(input, value) {
        inputs[input] = value;
        presenter.heardInput(input);
      },
      write: (cell, source) => void done.push(`${cell} is ${source}`),
      act: (action, cell) => void done.push(`${action} ${cell}`),
      set: (name, value) => void done.push(`${name} is ${value}`),
      keep: (cell) => void done.push(`keep ${cell}`),
      nextLight: (path) => (path === "" ? "1" : path === "1" ? "1.0" : ""),
      changed: (record, here) => void (here && said.push(record)),
    },
    writer,
  );
  return { presenter, inputs, said, done };
}

test("a stop and its reveals move inputs, and back they are where they were", () => {
  const { presenter, inputs } = open();
  presenter.begin(undefined, undefined);
  expect(inputs["stride"]).toBe(1);
  presenter.command("next");
  expect(inputs["stride"]).toBe(2);
  presenter.command("back");
  expect(inputs["stride"]).toBe(1);
});

test("what was moved by hand at a stop is there again when one comes back", () => {
  const { presenter, inputs } = open();
  presenter.begin(undefined, undefined);
  inputs["stride"] = 7;
  presenter.heardInput("stride");
  presenter.command("next");
  presenter.command("back");
  expect(inputs["stride"]).toBe(7);
  presenter.command("next");
  expect(inputs["stride"]).toBe(2);
});

test("a place that is opened cold has the presets of all that led to it", () => {
  const { presenter, inputs } = open();
  presenter.begin(undefined, { stop: 1, reveal: 1 });
  expect(inputs["stride"]).toBe(2);
});

test("another window does what was done here, and does not say it again", () => {
  const [one, two] = [open("one"), open("two")];
  one.presenter.begin(undefined, undefined);
  one.presenter.heardSource("map", "2");
  one.presenter.heardAct("run", "map");
  one.presenter.heardSetting("unit", "MiB");
  two.presenter.receive(one.said.at(-1)!);
  expect(two.done).toEqual(["map is 2", "run map", "unit is MiB"]);
  expect(two.inputs["stride"]).toBe(1);
  expect(two.said).toEqual([]);
  expect(two.presenter.record).toBe(one.said.at(-1));
});

test("a run is done once more where it was asked for once more, and an old record changes nothing", () => {
  const [one, two] = [open("one"), open("two")];
  one.presenter.begin(undefined, undefined);
  one.presenter.heardAct("run", "map");
  const early = one.said.at(-1)!;
  one.presenter.heardAct("run", "map");
  two.presenter.receive(early);
  two.presenter.receive(one.said.at(-1)!);
  two.presenter.receive(early);
  expect(two.done).toEqual(["run map", "run map"]);
});

test("a record that was kept is gone on with", () => {
  const one = open();
  one.presenter.begin(undefined, undefined);
  one.presenter.command("next");
  one.inputs["stride"] = 9;
  one.presenter.heardInput("stride");
  const again = open();
  again.presenter.begin(one.said.at(-1), undefined);
  expect(again.inputs["stride"]).toBe(9);
  expect(again.presenter.record.state.reveal).toBe(1);
});

test("digits count hands where a stop polls, with Shift they take one back, and never below none", () => {
  const { presenter, said } = open();
  presenter.begin(undefined, undefined);
  presenter.command("1");
  expect(presenter.record.hands).toEqual({});
  expect(presenter.record.state.typed).toBe("1");
  presenter.command("nextStop");
  presenter.command("2");
  presenter.command("2");
  presenter.command("1");
  expect(presenter.record.hands).toEqual({ 2: [1, 2] });
  presenter.command("-1");
  presenter.command("-1");
  expect(presenter.record.hands).toEqual({ 2: [0, 2] });
  const before = said.length;
  presenter.command("3");
  expect(said).toHaveLength(before);
  expect(presenter.record.hands).toEqual({ 2: [0, 2] });
});

test("behind G a digit leads to a stop, also where hands are counted", () => {
  const { presenter } = open();
  presenter.begin(undefined, { stop: 2, reveal: 0 });
  presenter.command("go");
  presenter.command("1");
  expect(presenter.record.hands).toEqual({});
  presenter.command("jump");
  expect(presenter.record.state.stop).toBe(1);
});

test("the spotlight goes to what comes next on the page, then off, and goes along to other windows", () => {
  const [one, two] = [open("one"), open("two")];
  one.presenter.begin(undefined, undefined);
  one.presenter.command("spotlight");
  one.presenter.command("spotlight");
  two.presenter.receive(one.said.at(-1)!);
  expect(two.presenter.record.state.spotlight).toBe("1.0");
  one.presenter.command("spotlight");
  expect(one.presenter.record.state.spotlight).toBe("");
});

test("a text that was changed is kept, once more when it is changed again, or discarded and run as it was", () => {
  const { presenter, done } = open();
  presenter.begin(undefined, undefined);
  presenter.keep("map");
  expect(done).toEqual([]);
  presenter.heardSource("map", "2");
  presenter.keep("map");
  expect(presenter.record.kept).toEqual({ map: "2" });
  expect(unkeptCells(presenter.record)).toEqual([]);
  presenter.heardSource("map", "3");
  expect(unkeptCells(presenter.record)).toEqual(["map"]);
  presenter.discard("map");
  expect(unkeptCells(presenter.record)).toEqual([]);
  expect(done).toEqual(["keep map", "map is undefined", "run map"]);
});

test("a cut is of the talk: keys go past what it leaves out, in every window", () => {
  const [one, two] = [open("one"), open("two")];
  one.presenter.begin(undefined, { stop: 2, reveal: 0 }, { stops: [2], minutes: 5 });
  one.presenter.command("back");
  expect(one.presenter.record.state.stop).toBe(2);
  two.presenter.receive(one.said.at(-1)!);
  two.presenter.command("first");
  expect(two.presenter.record.state.stop).toBe(2);
  two.presenter.tell({ cut: undefined });
  two.presenter.command("first");
  expect(two.presenter.record.state.stop).toBe(1);
});

test("a key writes a solution and runs it, in every window, and it stays", () => {
  const [one, two] = [open("one"), open("two")];
  one.presenter.begin(undefined, { stop: 3, reveal: 0 });
  expect(one.done).toEqual([]);
  one.presenter.command("next");
  expect(one.done).toEqual(["moved is w - rate * g", "run moved"]);
  two.presenter.receive(one.presenter.record);
  expect(two.done).toEqual(one.done);
  one.presenter.command("back");
  one.presenter.command("next");
  one.presenter.command("next");
  expect(one.done).toHaveLength(2);
});

test("a solution takes the place of nothing that was written in the talk", () => {
  const { presenter, done } = open();
  presenter.begin(undefined, { stop: 3, reveal: 0 });
  presenter.heardSource("moved", "w + rate * g");
  presenter.command("next");
  expect(done).toEqual([]);
  expect(presenter.record.sources).toEqual({ moved: "w + rate * g" });
  presenter.discard("moved");
  presenter.command("next");
  expect(presenter.record.sources).toEqual({ moved: "w - rate * g" });
});

test("a stop that builds on a solution writes it, though its own stop was left out", () => {
  const { presenter, done } = open();
  presenter.begin(undefined, { stop: 4, reveal: 0 });
  expect(done).toEqual(["moved is w - rate * g", "run moved"]);
});
