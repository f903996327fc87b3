import { expect, test } from "vitest";
import { unknownText } from "../../../../site/notebook/client/address/unknownText.ts";

const known = ["network", "optimizer"];

test("a name that the page does not have is told", () => {
  expect(unknownText(["network", "optimiser"], known)).toBe(
    "The link asks for “optimiser”, which this page does not have. It was left out.",
  );
});

test("what the page has, and what mail and advertisers add to links, is no news", () => {
  expect(unknownText(["network", "utm_source", "fbclid", "present", ""], known)).toBeUndefined();
});

test("each name is told once, three of them at most, and sixty letters of each", () => {
  expect(unknownText(["a", "a", "b"], known)).toBe(
    "The link asks for “a”, “b”, which this page does not have. They were left out.",
  );
  const long = "x".repeat(1e6);
  expect(unknownText([long, "b", "c", "d", "e"], known)).toBe(
    `The link asks for “${"x".repeat(60)}…”, “b”, “c”, and 2 more, which this page does not have. They were left out.`,
  );
});
