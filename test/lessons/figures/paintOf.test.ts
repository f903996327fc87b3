import { expect, test } from "vitest";
import { paintOf } from "../../../lessons/figures/paintOf.ts";

test("a kind of memory has its two colours, a file is grey", () => {
  expect(paintOf("gradients")).toEqual({ fill: "var(--gradients)", stroke: "var(--gradients-text)" });
  expect(paintOf(undefined)).toEqual({ fill: "var(--line-strong)", stroke: "var(--ink-soft)" });
});
