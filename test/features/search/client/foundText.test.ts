import { expect, test } from "vitest";
import { foundText } from "../../../../site/features/search/client/foundText.ts";

test("the search says how much it found, and where there is more", () => {
  expect(foundText("pool", 1, 30)).toBe("1 place");
  expect(foundText("pool", 29, 30)).toBe("29 places");
  expect(foundText("pool", 30, 30)).toBe("The first 30 places");
});

test("it says that nothing has the words, and before anything is asked what it knows", () => {
  expect(foundText(" xyzzy ", 0, 30)).toMatch(/^Nothing here has “xyzzy”\./);
  expect(foundText(" ", 0, 30)).toMatch(/^Lessons, glossary, the article’s figures and the engine\./);
});
