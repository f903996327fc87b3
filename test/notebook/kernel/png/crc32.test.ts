import { expect, test } from "vitest";
import { crc32 } from "../../../../site/notebook/kernel/png/crc32.ts";

test("crc32 has the published check value", () => {
  const digits = Uint8Array.from("123456789", (digit) => digit.charCodeAt(0));
  expect(crc32(digits)).toBe(0xcbf43926);
});
