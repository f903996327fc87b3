import { expect, test } from "vitest";
import { nextNumber } from "../site/nextNumber.ts";

test("the next number is one more than the last, whatever stands between", () => {
  expect(nextNumber(["01-a.mdx", "lessons/09-b.mdx", "contents.mdx", "10-c.json"])).toBe("10");
  expect(nextNumber(["99-a.mdx"])).toBe("100");
  expect(nextNumber([])).toBe("01");
});
