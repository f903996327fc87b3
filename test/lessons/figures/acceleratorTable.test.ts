import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import fc from "fast-check";
import { fits } from "engine";
import { acceleratorTable } from "../../../lessons/figures/acceleratorTable.ts";
import { memoryOf } from "../../../lessons/figures/memoryOf.ts";
import { planned, type Estimate } from "../../../lessons/figures/estimate.ts";
import listed from "../../../lessons/data/accelerators.json";
import { choices } from "./choices.ts";
import { all, drawFigure } from "./drawFigure.ts";

const { accelerators } = listed;
const sources: Readonly<Record<string, { short: string; title: string; url: string; read: string }>> =
  listed.sources;
const memory = (name: string) => memoryOf(accelerators.find((one) => one.name === name)!);

const vgg16 = (batch: number) => planned({ ...choices, moves: "foreach", batch }) as Estimate;

test("memory is what drivers report, not what is stated", () => {
  // modal-labs/modal-client, pull request 2797: 15360MiB, 23034MiB, 81559MiB.
  expect(memory("T4").mostBytes).toBe(15_360 * 2 ** 20);
  expect(memory("L4").mostBytes).toBe(23_034 * 2 ** 20);
  expect(memory("H100").mostBytes).toBe(81_559 * 2 ** 20);
  // openxla/xla: "sm_8.0 with 42298834944B RAM".
  expect(memory("A100 40GB").leastBytes).toBe(42_298_834_944);
});

test("accelerators of one stated size stand as their drivers count", () => {
  const order = ["T4", "GeForce RTX 4080"].concat("L4", "GeForce RTX 4090", "H100", "H200");
  for (let k = 1; k < order.length; k++)
    expect(memory(order[k]!).leastBytes, order[k]!).toBeGreaterThan(memory(order[k - 1]!).mostBytes);
  expect(memory("A10G").mostBytes).toBeLessThan(memory("GeForce RTX 4090").leastBytes);
  expect(memory("A10G").mostBytes).toBeLessThan(memory("A30").leastBytes);
});

test("the list has whole GPUs, MIG instances and fractional vGPUs, smallest first, each by its own name", () => {
  const fields = ["name", "part", "readings", "source", "stated", "vendor", "year"];
  for (const one of accelerators) {
    expect(Object.keys(one).filter((field) => !fields.includes(field))).toEqual([]);
    expect([undefined, "MIG", "vGPU"]).toContain(one.part);
    expect(one.year).toBeGreaterThan(2015);
    expect(one.year).toBeLessThan(2027);
  }
  expect(new Set(accelerators.map(({ part }) => part)).size).toBe(3);
  expect(new Set(accelerators.map(({ name }) => name)).size).toBe(accelerators.length);
  const ranges = accelerators.map(memoryOf);
  expect(ranges).toEqual(
    [...ranges].sort((a, b) => a.leastBytes - b.leastBytes || a.mostBytes - b.mostBytes),
  );
});

test("every reading is near what is stated, and none above it in units of 2³⁰ bytes", () => {
  for (const { name, stated, readings } of accelerators)
    for (const reading of readings) {
      const { leastBytes } = memoryOf({ name, stated, readings: [reading], vendor: "", year: 0, source: "" });
      expect(leastBytes, name).toBeGreaterThanOrEqual(0.85 * stated * 1e9);
      expect(leastBytes, name).toBeLessThanOrEqual(stated * 2 ** 30);
    }
});

test("every source is dated, safe, used, and linked on the page or named as an issue on GitHub", () => {
  const page = readFileSync("lessons/will-it-fit.mdx", "utf8");
  for (const { url, read, title, short } of Object.values(sources)) {
    expect(new URL(url).protocol).toBe("https:");
    expect(new Date(read).toISOString()).toBe(`${read}T00:00:00.000Z`);
    expect(title.length).toBeGreaterThan(short.length);
    const issue = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:issues|pull)\/(\d+)$/.exec(url);
    if (issue === null) expect(page).toContain(`](${url})`);
    else expect(short).toBe(`${issue[1]} #${issue[2]}`);
  }
  const used = accelerators.flatMap(({ source, readings }) => [source, ...readings.map((one) => one.source)]);
  expect(new Set(used)).toEqual(new Set(Object.keys(sources)));
});

test("the name of a part tells its stated memory", () => {
  for (const { name, part, stated } of accelerators.filter(({ part }) => part !== undefined))
    expect(name).toMatch(part === "MIG" ? new RegExp(`\\.${stated}gb$`) : new RegExp(`-${stated}C$`));
});

test("MIG instances have more or fewer times 10⁹ bytes than their names say, and never as many times 2³⁰", () => {
  const instances = accelerators.filter(({ part, readings }) => part === "MIG" && readings.length > 0);
  const over = instances.map((one) => memoryOf(one).leastBytes - one.stated * 1e9);
  expect(over.some((bytes) => bytes > 0) && over.some((bytes) => bytes < 0)).toBe(true);
  for (const one of instances) expect(memoryOf(one).mostBytes, one.name).toBeLessThan(one.stated * 2 ** 30);
});

test("a vGPU has as many GiB as its name says, and of those its driver reserves some", () => {
  // ProTechEx/vgpu-proxmox: 8GB is framebuffer = 0x1DC000000 and framebuffer_reservation = 0x24000000.
  expect(memory("A40-8C")).toEqual({ leastBytes: 0x1dc000000, mostBytes: 0x1dc000000 + 0x24000000 });
  expect(memory("A40-8C")).toEqual({ leastBytes: 7_985_954_816, mostBytes: 8 * 2 ** 30 });
});

test("no part has more than the GPU it is a part of", () => {
  const wholes: Readonly<Record<string, string>> = { "A100-": "A100 40GB", "A40-": "A40" };
  for (const { name, ...one } of accelerators.filter(({ part }) => part !== undefined)) {
    const [prefix, of] = /^(.*?), MIG|^.*?-/.exec(name)!;
    const whole = memory(of ?? wholes[prefix]!);
    expect(memoryOf({ name, ...one }).mostBytes, name).toBeLessThanOrEqual(whole.mostBytes);
  }
});

test("a plan of more bytes than a GPU has does not fit it", () => {
  const { allocator } = vgg16(192);
  expect(allocator.peakRequestedBytes).toBe(16_325_587_848);
  expect(fits(allocator, memory("T4")).fit).toBe("no");
});

test("what fits an L4 or an A10G fits an RTX 4090 and an A30", () => {
  const { allocator } = vgg16(296);
  const [l4, a10g, rtx4090, a30] = ["L4", "A10G", "GeForce RTX 4090", "A30"].map(
    (name) => fits(allocator, memory(name)).fit,
  );
  expect([l4, a10g, rtx4090, a30]).toEqual(["no", "no", "gaps", "gaps"]);
});

test("no plan fits an accelerator that has fewer bytes than its tensors, nor a smaller one and not a larger", () => {
  const order = ["no", "reading", "gaps", "if", "amply"];
  const ranges = accelerators.map(memoryOf);
  const bytes = fc.integer({ min: 0, max: 330e9 });
  fc.assert(
    fc.property(bytes, fc.integer({ min: 0, max: 20e9 }), (tensors, gaps) => {
      const peaks = { peakRequestedBytes: tensors, reservedBytes: tensors + gaps };
      const rows = ranges.map((range) => ({ range, rank: order.indexOf(fits(peaks, range).fit) }));
      const impossible = rows.filter(
        ({ range, rank }) =>
          (range.leastBytes < tensors && rank > order.indexOf("reading")) ||
          (range.mostBytes < tensors && rank > order.indexOf("no")) ||
          rows.some(
            (larger) =>
              larger.range.leastBytes >= range.leastBytes &&
              larger.range.mostBytes >= range.mostBytes &&
              larger.rank < rank,
          ),
      );
      expect(impossible).toEqual([]);
    }),
  );
});

test("each accelerator has one verdict, counted in the caption", () => {
  const html = drawFigure(acceleratorTable(vgg16(192), accelerators, sources));
  const rows = all(html, /<tr class="fit-(\w+)"/g);
  const [amply, perhaps, not] = /amply on (\d+) of \d+ .*?, perhaps on (\d+), not on (\d+)/
    .exec(html)!
    .slice(1)
    .map(Number);
  expect(rows.length).toBe(accelerators.length);
  expect(rows.filter((fit) => fit === "amply").length).toBe(amply);
  expect(rows.filter((fit) => /^(if|gaps|reading)$/.test(fit)).length).toBe(perhaps);
  expect(rows.filter((fit) => fit === "no").length).toBe(not);
});

test("a row shows the bytes that were reported, by what, and where", () => {
  const html = drawFigure(acceleratorTable(vgg16(192), accelerators, sources));
  const row = /<tr class="fit-no"><th scope="row">NVIDIA T4, 2018<\/th>.*?<\/tr>/.exec(html)![0];
  expect(row).toContain("15,633,680,957 B = 14.56 GiB, rounded, by PyTorch");
  expect(row).toContain("16,106,127,360 B = 15,360 MiB by nvidia-smi");
  expect(row).toContain("nvidia-smi (modal-labs/modal-client #2797), PyTorch (Zheng-Chong/CatVTON #133)");
});

test("where two readings disagree on a plan, it is said which", () => {
  const between = (name: string) => {
    const { leastBytes, mostBytes } = memory(name);
    const bytes = Math.floor((leastBytes + mostBytes) / 2) - 218_234_880;
    const plan = vgg16(1);
    const allocator = { ...plan.allocator, peakRequestedBytes: bytes, reservedBytes: bytes };
    const one = accelerators.filter((accelerator) => accelerator.name === name);
    return drawFigure(acceleratorTable({ ...plan, allocator }, one, sources));
  };
  expect(between("T4")).toContain(
    "fits 15,360 MiB by nvidia-smi, but not 14.56 GiB, rounded, by PyTorch, leaving at most",
  );
  expect(between("GeForce RTX 5080")).toContain("fits if its 16 GB are GiB, leaving at most");
  expect(between("GeForce RTX 5080")).toContain("16 GB, stated by NVIDIA NIM");
});

test("what is left stands in rows that fit alone, derived by what was taken from what", () => {
  const one = { name: "one", vendor: "V", year: 2024, stated: 99, source: "nim", readings: [] };
  const rowOf = (stated: number) =>
    all(
      drawFigure(acceleratorTable(vgg16(1), [{ ...one, stated }], sources)),
      /<tr class="(fit.*?)<\/tr>/g,
    )[0]!;
  expect(rowOf(99)).toMatch(
    /^fit-amply".*<b aria-hidden="true">✓<\/b> fits amply, leaving <data .*B = memory − what the plan takes/,
  );
  expect(rowOf(1)).toMatch(/^fit-no".*<b aria-hidden="true">✗<\/b> does not fit <\/td>/);
});

test("rows stand in the order given", () => {
  const two = accelerators.filter(({ name }) => name === "T4" || name === "L4").toReversed();
  const html = drawFigure(acceleratorTable(vgg16(1), two, sources));
  expect(all(html, /<th scope="row">([^<]*)</g)).toEqual(["NVIDIA L4, 2023", "NVIDIA T4, 2018"]);
});
