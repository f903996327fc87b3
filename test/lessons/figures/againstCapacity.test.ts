import { bytes } from "engine";
import { expect, test } from "vitest";
import { againstCapacity } from "../../../lessons/figures/againstCapacity.ts";
import { drawFigure } from "./drawFigure.ts";

const parts = [
  { part: "pictures", kind: "activations", memory: bytes(8e9, "given") },
  { part: "training", kind: "gradients", memory: bytes(100e9, "given") },
] as const;
const capacity = { name: "GPU", memory: bytes(80e9, "given") };

test("what crosses the line is said not to fit, by sign and in words", () => {
  const html = drawFigure(againstCapacity(parts, { capacity, unit: "MB" }));
  expect(html).toContain("8 GB ✓");
  expect(html).toContain("100 GB ✗");
  expect(html).toContain("pictures 8 GB, fits; training 100 GB, does not fit");
});

test("what is exactly as large as the memory fits", () => {
  const full = [{ part: "full", kind: "weights", memory: bytes(80e9, "given") }] as const;
  expect(drawFigure(againstCapacity(full, { capacity, unit: "MB" }))).toContain("full 80 GB, fits");
});

test("axis and line follow the reader's unit", () => {
  const html = drawFigure(againstCapacity(parts, { capacity, unit: "MiB" }));
  expect(html).toContain("memory (GiB)");
  expect(html).toContain("GPU: 74.51 GiB");
});
