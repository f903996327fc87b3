import { expect, test } from "vitest";
import { isHook, withoutHooks } from "../../../../site/notebook/kernel/serialise/isHook.ts";

test("what only controls have is a hook", () => {
  for (const name of "action cell check column for guess input kind listens picture play question row source state step value".split(
    " ",
  ))
    expect(isHook(`data-${name}`, "1"), name).toBe(true);
});

test("what figures give their parts is none, with a value that can be", () => {
  const own = {
    part: "conv1_1",
    hover: "",
    toggle: "off",
    verdict: "right",
    bytes: "98304",
    mb: "98.30 kB",
    mib: "96 KiB",
  };
  for (const [name, value] of Object.entries({
    ...own,
    article: "98.30 KB",
    derivation: "3 × 4 B",
    "set-stride": "2",
  }))
    expect(isHook(`data-${name}`, value), name).toBe(false);
  for (const [name, value] of [
    ["bytes", "-1"],
    ["bytes", "1.5"],
    ["bytes", "9".repeat(17)],
    ["verdict", "won"],
  ] as const)
    // prettier-ignore
    expect(isHook(`data-${name}`, value), `${name}=${value}`).toBe(true);
});

test("a value is at most 200 characters long, a derivation 2,000, the name of an input 60", () => {
  expect(isHook("data-set-a", "1".repeat(200))).toBe(false);
  expect(isHook("data-set-a", "1".repeat(201))).toBe(true);
  expect(isHook("data-derivation", "1".repeat(2000))).toBe(false);
  expect(isHook("data-derivation", "1".repeat(2001))).toBe(true);
  expect(isHook(`data-set-${"a".repeat(60)}`, "1")).toBe(false);
  expect(isHook(`data-set-${"a".repeat(61)}`, "1")).toBe(true);
});

test("other attributes are none", () => {
  for (const name of ["class", "id", "aria-label"]) expect(isHook(name, "1"), name).toBe(false);
});

test("a part cannot have the names of controls, questions and answers", () => {
  expect(withoutHooks("answer")).toBe("");
  expect(withoutHooks("wide question check answer")).toBe("wide check");
  expect(withoutHooks("control controls")).toBe("");
  expect(withoutHooks("answers answer-legend")).toBe("answers answer-legend");
});
