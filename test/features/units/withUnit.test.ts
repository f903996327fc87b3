import { expect, test, vi } from "vitest";
import { withUnit } from "../../../site/features/units/withUnit.ts";

const count = {
  "data-bytes": "1000000",
  "data-mb": "1 MB",
  "data-mib": "0.954 MiB",
  "data-article": "0.977 MB",
};

test("a byte count is written in the reader's unit and leaves its title to the page", () => {
  vi.stubGlobal("document", { documentElement: { dataset: { unit: "MiB" } } });
  const tree = { tag: "data", attributes: { ...count, title: "1,000,000 B" }, children: ["1 MB"] };
  expect(withUnit(tree)).toEqual({ tag: "data", attributes: count, children: ["0.954 MiB"] });
});

test("anything else stays as it is", () => {
  const tree = { tag: "b", attributes: { title: "a" }, children: ["1 MB"] };
  expect(withUnit(tree)).toBe(tree);
});
