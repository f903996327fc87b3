import { expect, test } from "vitest";
import { createDocument } from "../../../../site/notebook/kernel/document/index.ts";

const document = createDocument();
const table = document.createElement("table");
const row = table.appendChild(document.createElement("tr"));
for (const name of ["first", "second", "third"]) {
  const cell = row.appendChild(document.createElement("td"));
  cell.className = `cell ${name}`;
  cell.id = name;
  cell.setAttribute("data-kind", `number ${name}`);
}
const found = (selector: string) =>
  [...table.querySelectorAll(selector)].map(({ id, localName }) => id || localName);

test("elements are found by tag, class, id, attribute and place", () => {
  expect(found("td.second")).toEqual(["second"]);
  expect(found("#third")).toEqual(["third"]);
  expect(found("[id]")).toEqual(["first", "second", "third"]);
  expect(found('[data-kind="number first"]')).toEqual(["first"]);
  expect(found("[data-kind~=third]")).toEqual(["third"]);
  expect(found("[id^=s]")).toEqual(["second"]);
  expect(found("[id$=d]")).toEqual(["second", "third"]);
  expect(found("[id*=ir]")).toEqual(["first", "third"]);
  expect(found("td:first-child")).toEqual(["first"]);
  expect(found("*")).toEqual(["tr", "first", "second", "third"]);
});

test("elements are found inside one another, and by any of several", () => {
  expect(found("table td.first")).toEqual(["first"]);
  expect(found("tr > td:last-child, tr")).toEqual(["tr", "third"]);
  expect(found("table > td")).toEqual([]);
});

test("closest and matches look outwards and at the element itself", () => {
  const cell = row.firstElementChild!;
  expect([cell.matches("tr td"), cell.closest("table") === table, cell.closest("ul")]).toEqual([
    true,
    true,
    null,
  ]);
});

test("a selector beyond these is refused by name", () => {
  expect(() => table.querySelector("td:hover")).toThrow("unknown selector: td:hover");
});
