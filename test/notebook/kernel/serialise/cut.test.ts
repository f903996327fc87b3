import { expect, test } from "vitest";
import { cut } from "../../../../site/notebook/kernel/serialise/cut.ts";

test("a text that is too long ends in an ellipsis", () => {
  expect(cut("abcd", 4)).toBe("abcd");
  expect(cut("abcde", 4)).toBe("abcd…");
});

test("a letter that is cut in two is made whole", () => {
  expect(cut("ab😀", 3)).toBe("ab\ufffd…");
});
