import { expect, test } from "vitest";
import { contact } from "../../site/article/contact.ts";

test("bugs say where mistakes are told, by address or page", () => {
  const bugs = { url: "https://example.org/bugs", email: "us@example.org" };
  expect(contact({ bugs })).toEqual({ page: "https://example.org/bugs", email: "us@example.org" });
  expect(contact({ bugs: "https://example.org/bugs" })).toEqual({ page: "https://example.org/bugs" });
});

test("without bugs the repository does", () => {
  const url = "git+https://example.org/us/it.git";
  expect(contact({ repository: { url } })).toEqual({ page: "https://example.org/us/it" });
});

test("a package that says nothing, or gives no page, gives no contact", () => {
  expect(contact({})).toEqual({});
  expect(contact({ repository: "git@example.org:us/it.git" })).toEqual({});
});
