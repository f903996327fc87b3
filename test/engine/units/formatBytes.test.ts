import fc from "fast-check";
import { expect, test } from "vitest";
import { formatBytes, parseBytes, unitNames, unitRules, units } from "engine";

test("MB means 10⁶ bytes, MiB 2²⁰, and the article's MB 1,024,000", () => {
  expect(formatBytes(553430176)).toBe("553.43 MB");
  expect(formatBytes(553430176, "MiB")).toBe("527.79 MiB");
  expect(formatBytes(553430176, "article")).toBe("540.46 MB");
});

test("the article's KB is 1,000 bytes and its GB 1,024,000,000", () => {
  expect(formatBytes(147712, "article")).toBe("147.71 KB");
  expect(formatBytes(1929969664, "article")).toBe("1.88 GB");
});

test("the largest prefix that leaves at least 1 is taken, after rounding", () => {
  expect([0, 999, 1000, 999_994, 999_999, 1_000_000].map((count) => formatBytes(count))).toEqual([
    "0 B",
    "999 B",
    "1 kB",
    "999.99 kB",
    "1.00 MB",
    "1 MB",
  ]);
  expect([1023, 1024, 2 ** 20, 2 ** 30, 2 ** 40].map((count) => formatBytes(count, "MiB"))).toEqual([
    "1,023 B",
    "1 KiB",
    "1 MiB",
    "1 GiB",
    "1 TiB",
  ]);
});

test("zeros at the end say that something was rounded; without them the number is exact", () => {
  expect(formatBytes(411041792, "MiB")).toBe("392 MiB");
  expect(formatBytes(411041793, "MiB")).toBe("392.00 MiB");
});

test("long numbers are grouped in threes", () => {
  expect(formatBytes(5_000 * 1e12)).toBe("5,000 TB");
  expect(formatBytes(1_023_000, "article")).toBe("1,023 KB");
});

test("a count that is not whole or below 0 is refused", () => {
  expect(() => formatBytes(0.5)).toThrow("bytes: expected a whole number of at least 0, got 0.5");
  expect(() => formatBytes(Number.NaN)).toThrow("bytes: expected a whole number of at least 0, got NaN");
});

test("what is written is read back to within half of its last digit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 50 }), fc.constantFrom(...unitNames), (count, unit) => {
      const text = formatBytes(count, unit);
      const prefix = units[unit].find(({ symbol }) => text.endsWith(` ${symbol}`));
      expect(Math.abs(parseBytes(text, unit) - count)).toBeLessThanOrEqual(0.005 * (prefix?.bytes ?? 0) + 1);
    }),
  );
});

test("a text is read with the meaning that its unit gives the prefix", () => {
  expect(parseBytes("540.46 MB")).toBe(540460000);
  expect(parseBytes("540.46 MB", "article")).toBe(553431040);
  expect(parseBytes("7 KB", "article")).toBe(7000);
  expect(parseBytes("1,536 KiB", "MiB")).toBe(1572864);
  expect(parseBytes("7kb")).toBe(7000);
});

test("a text that is no byte count is refused with the prefixes there are", () => {
  expect(() => parseBytes("7 KiB")).toThrow(
    'parseBytes: expected a number and one of B, kB, MB, GB, TB, got "7 KiB"',
  );
  expect(() => parseBytes("1,00 MB")).toThrow(
    'parseBytes: expected a number and one of B, kB, MB, GB, TB, got "1,00 MB"',
  );
});

test("each unit's rule is told in words, with the numbers that its prefixes have", () => {
  expect(units.MiB[2].bytes).toBe(1024 * 1024);
  expect(units.article.map(({ bytes }) => bytes)).toEqual([1, 1000, 1024 * 1000, 1024 * 10 ** 6]);
  expect(unitNames.map((unit) => unitRules[unit].includes(units[unit][1].symbol))).toEqual([
    true,
    true,
    true,
  ]);
});
