import { expect, test } from "vitest";
import { targetId } from "../../../site/article/client/targetId.ts";

test("the end of an address is read as a browser writes it", () => {
  expect(targetId("#batch%20size")).toBe("batch size");
  expect(targetId("")).toBe("");
});

test("what no browser could have written leads where it says", () => {
  for (const odd of ["%E0%A4%A", "%", "%zz", "%C0%80", "%FF%FE"]) expect(targetId(`#${odd}`)).toBe(odd);
});
