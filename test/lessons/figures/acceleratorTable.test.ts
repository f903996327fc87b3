import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { memoryOf } from "../../../lessons/figures/acceleratorTable.ts";
import listed from "../../../lessons/data/accelerators.json";

const { accelerators, sources } = listed;

test("an accelerator's memory is what its source states, in GB or GiB", () => {
  const [any] = accelerators;
  expect(memoryOf({ ...any!, memory: 80, unit: "GB" })).toBe(80_000_000_000);
  expect(memoryOf({ ...any!, memory: 16, unit: "GiB" })).toBe(17_179_869_184);
  expect(() => memoryOf({ ...any!, unit: "MB" })).toThrow(/unknown unit MB/);
});

test("the list goes from 8 to 192, smallest first, each by its own name", () => {
  expect(accelerators[0]!.memory).toBe(8);
  expect(accelerators.at(-1)!.memory).toBe(192);
  const sizes = accelerators.map(memoryOf);
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  expect(new Set(accelerators.map(({ name }) => name)).size).toBe(accelerators.length);
});

test("the list has whole GPUs, MIG instances and fractional vGPUs, and nothing else", () => {
  const fields = ["memory", "name", "part", "source", "unit", "vendor", "year"];
  for (const one of accelerators) {
    expect(Object.keys(one).filter((field) => !fields.includes(field))).toEqual([]);
    expect([undefined, "MIG", "vGPU"]).toContain(one.part);
    expect(one.year).toBeGreaterThan(2016);
    expect(one.year).toBeLessThan(2027);
  }
  const parts = new Set(accelerators.map(({ part }) => part));
  expect(parts.size).toBe(3);
});

test("every source is dated, safe, used, and linked on the page", () => {
  const page = readFileSync("lessons/will-it-fit.mdx", "utf8");
  for (const { url, read, title, short } of Object.values(sources)) {
    expect(new URL(url).protocol).toBe("https:");
    expect(new Date(read).toISOString()).toBe(`${read}T00:00:00.000Z`);
    expect(title.length).toBeGreaterThan(short.length);
    expect(page).toContain(`](${url})`);
  }
  expect(new Set(accelerators.map(({ source }) => source))).toEqual(new Set(Object.keys(sources)));
});

test("the name of a part tells its memory", () => {
  for (const { name, part, memory } of accelerators.filter(({ part }) => part !== undefined))
    expect(name).toMatch(part === "MIG" ? new RegExp(`\\.${memory}gb$`) : new RegExp(`-${memory}C$`));
});
