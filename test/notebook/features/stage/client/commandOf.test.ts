import { expect, test } from "vitest";
import { commandOf, keyCommands } from "../../../../../site/notebook/features/stage/client/commandOf.ts";

const pressed = (key: string, with_: object = {}) =>
  commandOf({ key, code: "", shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...with_ });

test("arrows, space and page keys go by reveals, up and down by stops", () => {
  expect(["ArrowRight", " ", "PageDown"].map((key) => pressed(key))).toEqual(["next", "next", "next"]);
  expect(["ArrowLeft", "PageUp"].map((key) => pressed(key))).toEqual(["back", "back"]);
  expect(pressed(" ", { shiftKey: true })).toBe("back");
  expect([pressed("ArrowDown"), pressed("ArrowUp")]).toEqual(["nextStop", "previousStop"]);
  expect([pressed("Home"), pressed("End")]).toEqual(["first", "last"]);
});

test("letters count in either case, digits stand for themselves, and a clicker's start button does nothing", () => {
  expect(["b", "B", "."].map((key) => pressed(key))).toEqual(["blank", "blank", "blank"]);
  expect([..."ocfslgp"].map((key) => pressed(key))).toEqual([
    "overview",
    "code",
    "fullScreen",
    "speaker",
    "spotlight",
    "go",
    "leave",
  ]);
  expect([pressed("7"), pressed("Enter"), pressed("F5"), pressed("Escape")]).toEqual([
    "7",
    "jump",
    "nothing",
    "leave",
  ]);
});

test("a digit with Shift takes a hand back, whatever the layout writes there", () => {
  expect(pressed("!", { code: "Digit1", shiftKey: true })).toBe("-1");
  expect(pressed("End", { code: "Numpad1", shiftKey: true })).toBe("-1");
  expect(pressed("1", { code: "Digit1" })).toBe("1");
});

test("with Control, Alt or Meta a key is the browser's, and other keys are nobody's", () => {
  for (const key of ["ctrlKey", "altKey", "metaKey"]) expect(pressed("f", { [key]: true })).toBeUndefined();
  expect(["x", "Tab", "Shift", "F1"].map((key) => pressed(key))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("no key means two things: none stands in the list twice, and none is a digit", () => {
  const keys = Object.keys(keyCommands).map((key) => key.toLowerCase());
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => /^\d$/.test(key))).toEqual([]);
});

test("without single keys, letters, digits and signs give no command, and named keys do", () => {
  const pressed = { code: "", shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  for (const key of ["b", "B", ".", "5", "o"])
    expect(commandOf({ ...pressed, key }, false), key).toBeUndefined();
  expect(commandOf({ ...pressed, key: "!", code: "Digit1", shiftKey: true }, false)).toBeUndefined();
  for (const key of ["ArrowRight", " ", "PageDown", "Escape", "Enter", "Home"])
    expect(commandOf({ ...pressed, key }, false), key).toBe(commandOf({ ...pressed, key }));
});
