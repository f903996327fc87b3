import { byteQuantity } from "../../../../site/features/units/byteQuantity.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { digitsWanted, judge } from "../../../../site/notebook/features/questions/judge.ts";

const near = [
  { guess: 1728, hint: "Each filter also has a bias." },
  { guess: 640, hint: "Each filter spans three channels." },
];
const count = { answer: 1792, near, within: 0, digits: 3, quantity: undefined };
const size = { answer: 7168, near: [], within: 0.01, digits: 2, quantity: byteQuantity };

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
  const exact = { answer: 19_267_584, near: [], within: 0.005, digits: 2, quantity: byteQuantity };
  expect(judge(19e6, exact).verdict).toBe("right");
  expect(judge(18 * 2 ** 20, exact).verdict).toBe("right");
  expect(judge(20e6, exact).words).toBe("That is rounded too far: give two digits.");
  expect(judge(19e6, { ...exact, near: [{ guess: 19e6, hint: "Add first." }] }).words).toBe("Add first.");
  expect(judge(19, { ...exact, answer: 19.4, digits: 3, quantity: undefined }).words).toBe(
    "That is rounded too far: give three digits.",
  );
});

test("a count is right rounded to three digits or more, and one rounded further is asked for them", () => {
  const weights = { ...count, answer: 102_760_448, near: [{ guess: 102_764_544, hint: "Without biases." }] };
  for (const guess of [103e6, 102.8e6, 102_760_000, 102_760_448])
    expect(judge(guess, weights).verdict, String(guess)).toBe("right");
  expect(judge(102_764_544, weights).words).toBe("Without biases.");
  expect(judge(1790, count).verdict).toBe("right");
  expect(judge(1800, count)).toEqual({
    verdict: "near",
    words: "That is rounded too far: give three digits.",
  });
  expect(judge(10, { ...count, near: [], answer: 14 }).words).toBe("Too small, by a factor of about 1.4.");
  expect(judge(102e6, weights).verdict).toBe("wrong");
  expect(judge(102_761_000, weights).verdict).toBe("wrong");
});

test("an expected guess meets its hint however it is rounded", () => {
  const layer = { ...size, answer: 524_288, near: [{ guess: 16_384, hint: "That is one picture." }] };
  for (const guess of [16e3, 16_384, 16 * 1024, 16.4e3])
    expect(judge(guess, layer).words).toBe("That is one picture.");
  expect(judge(1730, count).words).toBe("Each filter also has a bias.");
});

test("two digits do for bytes, three for a count, and fewer where much is forgiven", () => {
  expect(digitsWanted(0, undefined)).toBe(3);
  expect(digitsWanted(0.01, byteQuantity)).toBe(2);
  expect(digitsWanted(0.001, undefined)).toBe(3);
  expect(digitsWanted(0.1, undefined)).toBe(2);
  expect(digitsWanted(0.6, undefined)).toBe(1);
});

test("of counts, what is right is the answer to three digits at least", () => {
  const near = fc.double({ min: 0.9, max: 1.1, noNaN: true });
  fc.assert(
    fc.property(near, fc.integer({ min: 1, max: 1e9 }), (factor, answer) => {
      const guess = factor * answer;
      if (judge(guess, { ...count, near: [], answer }).verdict === "right")
        expect(
          [3, 4, 5, 6].map((digits) => Number(answer.toPrecision(digits))).concat(answer),
        ).toContainEqual(expect.closeTo(guess, -Math.log10(answer) + 8));
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 1e9 }), (answer) => {
      const rounded = Number(answer.toPrecision(3));
      expect(judge(rounded, { ...count, near: [], answer }).verdict).toBe("right");
    }),
  );
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

test("an answer without an end is right with as many digits as anybody copies", () => {
  const share = { ...count, near: [], answer: 100 / 97 };
  for (const digits of [2, 5, 6, 8, 9, 14])
    expect(judge(Number((100 / 97).toFixed(digits)), share).verdict, String(digits)).toBe("right");
  expect(judge(1.03092785, share).verdict).toBe("wrong");
});
