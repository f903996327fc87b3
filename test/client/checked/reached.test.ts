import { expect, test } from "vitest";
import { reached } from "../../../site/client/checked/reached.ts";

test("the end of an address is read as a browser writes it", () => {
  expect(reached("#batch%20size")).toBe("batch size");
  expect(reached("")).toBe("");
});

test("what no browser could have written leads where it says", () => {
  for (const odd of ["%E0%A4%A", "%", "%zz", "%C0%80", "%FF%FE"]) expect(reached(`#${odd}`)).toBe(odd);
});
