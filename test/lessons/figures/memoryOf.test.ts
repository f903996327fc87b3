import { expect, test } from "vitest";
import { boundsOf, memoryOf, type Accelerator } from "../../../lessons/figures/memoryOf.ts";

const t4: Accelerator = {
  name: "T4",
  vendor: "NVIDIA",
  stated: 16,
  year: 2018,
  source: "aws",
  readings: [
    { amount: 15360, unit: "MiB", by: "nvidia-smi", source: "modal" },
    { amount: 14.56, unit: "GiB", by: "PyTorch", source: "catvton" },
  ],
};

test("an accelerator has at least and at most what was reported of it", () => {
  // 14.56 × 2³⁰ = 15,633,680,957.4; 15,360 × 2²⁰.
  expect(memoryOf(t4)).toEqual({ leastBytes: 15_633_680_957, mostBytes: 16_106_127_360 });
});

test("each bound says what was read, and by what", () => {
  const { least, most } = boundsOf(t4);
  expect(least.read).toBe("14.56 GiB, rounded, by PyTorch");
  expect(most.read).toBe("15,360 MiB by nvidia-smi");
});

test("one report is both bounds", () => {
  const [first] = t4.readings;
  expect(memoryOf({ ...t4, readings: [first!] })).toEqual({
    leastBytes: 16_106_127_360,
    mostBytes: 16_106_127_360,
  });
});

test("without a report the stated GB are read both ways", () => {
  const { least, most } = boundsOf({ ...t4, readings: [] });
  expect([least.bytes, most.bytes]).toEqual([16_000_000_000, 17_179_869_184]);
  expect(least.read).toBe("16 GB, read as 10⁹ bytes each");
  expect(most.read).toBe("16 GB, read as 2³⁰ bytes each");
});

test("bytes and KiB are reported, too; GB, which may mean either, is refused", () => {
  const read = (amount: number, unit: string) =>
    memoryOf({ ...t4, readings: [{ amount, unit, by: "rocminfo", source: "" }] }).leastBytes;
  expect(read(67_092_480, "KiB")).toBe(68_702_699_520);
  expect(read(206_141_652_992, "B")).toBe(206_141_652_992);
  expect(() => read(16, "GB")).toThrow("memoryOf: expected T4 in B, KiB, MiB or GiB, got GB");
});
