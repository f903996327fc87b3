import { expect, test } from "vitest";
import { spellingOf } from "../../../site/terminal/check/spellingOf.ts";

const firstMap = { exact: 411_041_792, isBytes: true };
const values = { exact: 102_760_448, isBytes: false };

test("an amount is spelt in every unit, rounded or cut to three digits or more", () => {
  for (const text of [
    "411,041,792 bytes",
    "411041792",
    "411.041.792",
    "411\u202f041\u202f792 B",
    "411 MB",
    "411.04\u00a0MB",
    "392 MiB",
    "401 MB",
    "401.40 MB",
    "0.411 GB",
    "411 million bytes",
    "411,042 kB",
    "401,408 KiB",
  ])
    expect(spellingOf(`It takes ${text}.`, firstMap), text).toBeDefined();
});

test("a count is spelt with and without separators, rounded, and in words", () => {
  for (const text of ["102,760,448", "102.760.448", "103 million", "102.8 million", "102.7 M", "103,000,000"])
    expect(spellingOf(`There are ${text} of them.`, values), text).toBeDefined();
});

test("what spells the answer is told as it stands", () => {
  expect(spellingOf("From 3 to 411.04\u00a0MB, at once.", firstMap)).toBe("411.04\u00a0MB");
  expect(spellingOf("64 × 112 × 112 = 802,816 numbers", { exact: 802_816, isBytes: false })).toBe("802,816");
});

test("other numbers, fewer digits and other units are no spelling", () => {
  for (const text of ["410 MB", "411 kB", "41 MB", "0.41 GB", "4,110", "102,760,448 values", "411"])
    expect(spellingOf(`It takes ${text}.`, firstMap), text).toBeUndefined();
  for (const text of ["100 million", "102,760,449", "103 MB", "10276044", "conv102760448", "103"])
    expect(spellingOf(`There are ${text}.`, values), text).toBeUndefined();
});

test("an answer of one or two digits is in sight everywhere, and is not looked for", () => {
  expect(spellingOf("It is 14, or 14.0.", { exact: 14, isBytes: false })).toBeUndefined();
  expect(spellingOf("It is 4.50.", { exact: 4.5, isBytes: false })).toBeUndefined();
  expect(spellingOf("It is 100.", { exact: 100, isBytes: false })).toBe("100");
});

test("a small answer is spelt by its own digits alone", () => {
  const one = { exact: 1792, isBytes: false };
  expect(spellingOf("It has 1,792.", one)).toBe("1,792");
  expect(spellingOf("It has 1.79k.", one)).toBe("1.79k");
  expect(spellingOf("It has 1,790.", one)).toBe("1,790");
  expect(spellingOf("It has 1,800, 1.8k, 179, 792 or 17.92.", one)).toBeUndefined();
});
