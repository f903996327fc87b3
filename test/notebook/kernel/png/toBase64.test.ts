import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64, toBase64 } from "../../../../site/notebook/kernel/png/toBase64.ts";

test('base64 writes "Man" as TWFu, and pads what is shorter', () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  expect(["Man", "Ma", "M", ""].map((text) => toBase64(bytes(text)))).toEqual(["TWFu", "TWE=", "TQ==", ""]);
});

test("base64 is Node's", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});

test("base64 refuses other letters", () => {
  expect(() => fromBase64("TW?u")).toThrow('base64: invalid character "?"');
});
