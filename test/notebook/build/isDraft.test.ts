import { expect, test } from "vitest";
import { isDraft } from "../../../site/notebook/build/isDraft.ts";

test("a lesson is a draft by its front matter alone", () => {
  expect(isDraft("---\ntitle: A\ndraft: true\n---\n")).toBe(true);
  expect(isDraft("---\r\ndraft: true # for now\r\n---\r\n")).toBe(true);
  expect(isDraft("---\ntitle: A\ndraft: false\n---\n")).toBe(false);
  expect(isDraft("---\ntitle: A\n---\n\ndraft: true\n\n---\n")).toBe(false);
  expect(isDraft("draft: true")).toBe(false);
});
