import { expect, test } from "vitest";
import { conv2d, layers, maxPool2d, pad2d, tensor, zeros } from "engine";

const untyped = layers as unknown as Readonly<Record<string, (options: object) => unknown>>;
const conv = (options: object) => () =>
  untyped["conv2d"]({ inChannels: 3, outChannels: 4, kernelSize: 3, ...options });

test('"same" is refused with the number that keeps the sides, where there is one', () => {
  expect(conv({ padding: "same" })).toThrow(
    'conv2d padding: expected a number, got "same"; padding: 1 keeps the sides of a 3 × 3 kernel',
  );
  expect(conv({ padding: "same", kernelSize: [5, 3] })).toThrow(
    "padding: [2, 1] keeps the sides of a 5 × 3 kernel",
  );
  expect(conv({ padding: "same", dilation: 2 })).toThrow(
    "padding: 2 keeps the sides of a 3 × 3 kernel of dilation 2 × 2",
  );
  expect(conv({ padding: "same", stride: 2 })).toThrow("with a stride of 2 × 2 no padding keeps the sides");
  expect(conv({ padding: "same", kernelSize: 2 })).toThrow("no padding that is the same on both sides");
  expect(
    layers.conv2d({ inChannels: 3, outChannels: 4, kernelSize: 3, padding: 1 }).outputShape([1, 3, 9, 7]),
  ).toEqual([1, 4, 9, 7]);
});

test('"valid" is padding: 0', () => {
  expect(conv({ padding: "valid" })).toThrow("did you mean padding: 0?");
});

test("four sides are refused, with what pads each side by itself", () => {
  expect(conv({ padding: [0, 1, 0, 1] })).toThrow(
    "conv2d padding: expected one number, or one for rows and one for columns, each for both sides, got [0, 1, 0, 1]; " +
      "pad2d(picture, {top, bottom, left, right}) or layers.pad2d pads each side by itself, before",
  );
  expect(pad2d(zeros([4, 4]), { bottom: 1, right: 1 }).shape).toEqual([5, 5]);
  expect([...pad2d(tensor([[7]]), { top: 1 }).data]).toEqual([0, 7]);
});

test("whatever a pair is, it is read or refused in words", () => {
  const odd: readonly unknown[] = [
    null,
    {},
    [],
    [3],
    [1, 2, 3],
    Number.NaN,
    "3",
    [3, "3"],
    2.5,
    true,
    () => 3,
  ];
  for (const option of ["kernelSize", "stride", "padding", "dilation"])
    for (const value of odd) {
      expect(conv({ [option]: value }), `${option} ${String(value)}`).toThrow(`conv2d ${option}: expected `);
      expect(conv({ [option]: value })).not.toThrow("iterable");
      const calls: Readonly<Record<string, unknown>> = { kernelSize: 2, [option]: value };
      expect(() => maxPool2d(zeros([4, 4]), calls as never)).toThrow(`maxPool2d ${option}: expected `);
    }
  expect(() => conv2d(zeros([4, 4]), zeros([3, 3]), { padding: "same" as never })).toThrow(
    "padding: 1 keeps",
  );
});
