import { expect, test } from "vitest";
import { citingPages } from "../../../site/features/citations/citingPages.ts";

const entry = (id: string) => ({ id, file: `lessons/${id}.mdx`, data: { title: id.toUpperCase() } });

test("lessons come in their order, pages beside them after, and the contents not at all", () => {
  const found = citingPages([entry("10-b"), entry("2-a")], [entry("contents"), entry("plan")]);
  expect(found).toEqual([
    { name: "a", title: "2-A", file: "lessons/2-a.mdx" },
    { name: "b", title: "10-B", file: "lessons/10-b.mdx" },
    { name: "plan", title: "PLAN", file: "lessons/plan.mdx" },
  ]);
});
