import { expect, test } from "vitest";
import fc from "fast-check";
import { bufferChecksum } from "../../../../site/notebook/kernel/run/bufferChecksum.ts";

test("any one changed byte changes the sum, at every length", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 70 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (bytes, at, by) => {
        const other = bytes.slice();
        other[at % bytes.length]! ^= by;
        expect(bufferChecksum(other.buffer)).not.toEqual(bufferChecksum(bytes.slice().buffer));
      },
    ),
  );
});

test("all signs turned change the sum: two in one lane do not cancel out", () => {
  const numbers = Float32Array.from({ length: 64 }, (_, k) => k + 1);
  expect(bufferChecksum(numbers.map((n) => -n).buffer)).not.toEqual(bufferChecksum(numbers.buffer));
});

test("numbers that changed places change the sum", () => {
  const numbers = Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(bufferChecksum(numbers.toReversed().buffer)).not.toEqual(bufferChecksum(numbers.buffer));
});

test("bits count: minus zero is not zero, and one NaN is not another", () => {
  expect(bufferChecksum(Float32Array.of(-0).buffer)).not.toEqual(bufferChecksum(Float32Array.of(0).buffer));
  expect(bufferChecksum(Uint32Array.of(0x7fc00001).buffer)).not.toEqual(
    bufferChecksum(Uint32Array.of(0x7fc00000).buffer),
  );
});
