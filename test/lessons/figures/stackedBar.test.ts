import { bytes } from "engine";
import { expect, test } from "vitest";
import { stackedBar } from "../../../lessons/figures/stackedBar.ts";
import { all, drawFigure } from "./drawFigure.ts";

const parts = [
  { part: "tensors", memory: bytes(5e9, "counted") },
  { part: "blocks", memory: bytes(2e9, "counted") },
  { part: "context", memory: bytes(1e9, "seen"), isOpen: true },
];
const html = drawFigure(stackedBar(parts, { label: "device", unit: "MB" }));

test("parts are as long as their share of all", () => {
  expect(all(html, /--length: ([\d.]+)/g)).toEqual(["62.5", "25", "12.5"]);
});

test("the first part is filled, what may not be there is dashed", () => {
  const [bar] = html.split("</div>");
  expect(all(bar!, /<i class="([^"]+)"/g)).toEqual(["first", "grey-1", "open"]);
});

test("the bracket tells the least and the most", () => {
  expect(html).toContain("device: <strong>7 GB to 8 GB</strong>");
  expect(html).toContain('aria-label="device, 7 GB to 8 GB: tensors 5 GB, blocks 2 GB, context 1 GB"');
});

test("without an open part there is one number", () => {
  expect(drawFigure(stackedBar(parts.slice(0, 2), { label: "device", unit: "MB" }))).toContain(
    "device: <strong>7 GB</strong>",
  );
});

test("it follows the reader's unit", () => {
  expect(drawFigure(stackedBar(parts, { label: "device", unit: "MiB" }))).toContain("6.52 GiB to 7.45 GiB");
});

test("the data have every part, and what is sure of them together", () => {
  const [data] = stackedBar(parts, { label: "device", unit: "MB" }).data!;
  expect(data!.rows.map(({ part }) => part)).toEqual(["tensors", "blocks", "context", "together, at least"]);
  expect(data!.rows.at(-1)).toMatchObject({ memory: { bytes: 7e9 } });
});
