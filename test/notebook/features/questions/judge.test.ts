import { byteQuantity } from "../../../../site/features/units/byteQuantity.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judge } from "../../../../site/notebook/features/questions/judge.ts";

const near = [
  { guess: 1728, hint: "Each filter also has a bias." },
  { guess: 640, hint: "Each filter spans three channels." },
];
const count = { answer: 1792, near, within: 0, quantity: undefined };
const size = { answer: 7168, near: [], within: 0.01, quantity: byteQuantity };

test("a count is right exactly, and an expected guess meets its hint", () => {
  expect(judge(undefined, count)).toEqual({ verdict: "none" });
  expect(judge(1792, count)).toEqual({ verdict: "right" });
  expect(judge(1728, count)).toEqual({ verdict: "near", words: "Each filter also has a bias." });
  expect(judge(1793, count)).toEqual({ verdict: "wrong", words: "A little too large." });
});

test("a guess that is far off is told the side and the factor", () => {
  expect(judge(12, count).words).toBe("Too small, by a factor of about 100.");
  expect(judge(3584, count).words).toBe("Too large, by a factor of about 2.");
  expect(judge(0, count).words).toBe("Too small.");
  expect(judge(-1792, count).words).toBe("Too small.");
});

test("the right answer wins over an expected guess within its tolerance, and the nearest of two guesses counts", () => {
  const wide = { ...count, within: 0.1 };
  expect(judge(1728, wide).verdict).toBe("right");
  expect(
    judge(1500, {
      ...wide,
      near: [
        { guess: 1400, hint: "a" },
        { guess: 1510, hint: "b" },
      ],
    }).words,
  ).toBe("b");
});

test("of bytes, a MiB taken for a MB, bits and forgotten bytes are known without being listed", () => {
  expect(judge(7168 / 1.024, size).words).toContain("fits KiB");
  expect(judge(7168 * 1.024, size).words).toContain("fits kB");
  expect(judge(8 * 7168, size).words).toBe("Those are bits. A byte has eight of them.");
  expect(judge(1792, size).words).toBe("That is how many values there are. Each takes four bytes.");
  expect(judge(7168e3, size).words).toContain("1000 times too much");
  expect(judge(1792, { ...size, near: [{ guess: 1792, hint: "Listed." }] }).words).toBe("Listed.");
  expect(judge(7100, size).verdict).toBe("right");
});

test("a count of bytes is right as anybody would round it, to two digits or more, unless its author expected that", () => {
  const exact = { answer: 19_267_584, near: [], within: 0.005, quantity: byteQuantity };
  expect(judge(19e6, exact).verdict).toBe("right");
  expect(judge(18 * 2 ** 20, exact).verdict).toBe("right");
  expect(judge(20e6, exact).verdict).toBe("wrong");
  expect(judge(19e6, { ...exact, near: [{ guess: 19e6, hint: "Add first." }] }).words).toBe("Add first.");
  expect(judge(19, { ...exact, answer: 19.4, quantity: undefined }).verdict).toBe("wrong");
});

test("whatever is guessed, the answer alone is right, and nothing else goes without a word", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true }),
      fc.double({ min: 1, max: 1e12, noNaN: true }),
      (guess, answer) => {
        const { verdict, words } = judge(guess, { ...size, answer });
        if (verdict === "right") expect(Math.abs(guess - answer)).toBeLessThanOrEqual(0.05 * answer);
        else expect(words).toBeTruthy();
      },
    ),
  );
});

test("a guess that is off by less than a fifth is told the side alone", () => {
  expect(judge(119, { ...count, answer: 100 }).words).toBe("A little too large.");
  expect(judge(130, { ...count, answer: 100 }).words).toBe("Too large, by a factor of about 1.3.");
});

test("what a reader writes is right though the computed answer ends in other bits", () => {
  expect(judge(0.3, { ...count, answer: 0.1 + 0.2 }).verdict).toBe("right");
  expect(judge(0.3001, { ...count, answer: 0.1 + 0.2 }).verdict).toBe("wrong");
});
