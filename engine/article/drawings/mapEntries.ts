import { group } from "../../units/group.ts";
import { printedNumbers } from "../printedNumbers.ts";
import type { Verdict } from "../claim.ts";

/** A row of the drawing of feature maps: what it prints for one picture and for 32, and how each stands. */
export type MapEntry = readonly [
  name: string,
  one: string,
  verdictOne: Verdict,
  many: string,
  verdictMany: Verdict,
];

/** The rows as drawn. */
export const mapEntries: readonly MapEntry[] = [
  ["image", "150 KB", "cut", "4.7 MB", "unit"],
  ["conv1_1", "12.5 MB", "unit", "401.4 MB", "unit"],
  ["conv1_2", "12.5 MB", "unit", "401.4 MB", "unit"],
  ["pool1", "3.1 MB", "unit", "100.3 MB", "unit"],
  ["conv2_1", "6.2 MB", "unit", "200 MB", "unit"],
  ["conv2_2", "6.2 MB", "unit", "200 MB", "unit"],
  ["pool2", "1.6 MB", "unit", "50.2 MB", "unit"],
  ["conv3_1", "3.1 MB", "unit", "100.3 MB", "unit"],
  ["conv3_2", "3.1 MB", "unit", "100.3 MB", "unit"],
  ["conv3_3", "3.1 MB", "unit", "100.3 MB", "unit"],
  ["pool3", "784 KB", "unit", "25.1 MB", "unit"],
  ["conv4_1", "1.6 MB", "unit", "50.2 MB", "unit"],
  ["conv4_2", "1.6 MB", "unit", "50.2 MB", "unit"],
  ["conv4_3", "1.6 MB", "unit", "50.2 MB", "unit"],
  ["pool4", "392 KB", "unit", "12.5 MB", "unit"],
  ["conv5_1", "392 KB", "unit", "12.5 MB", "unit"],
  ["conv5_2", "392 KB", "unit", "12.5 MB", "unit"],
  ["conv5_3", "392 KB", "unit", "12.5 MB", "unit"],
  ["pool5", "98 KB", "unit", "3.1 MB", "unit"],
  ["fc1", "16 KB", "unit", "512 KB", "unit"],
  ["fc2", "16 KB", "unit", "512 KB", "unit"],
];

/** Adds up printed entries, a thousand KB being one MB. */
export function addEntries(entries: readonly string[]): string {
  const sum = entries.reduce(
    (total, entry) => total + printedNumbers(entry)[0].value / (entry.endsWith("KB") ? 1000 : 1),
    0,
  );
  return `${group(Number(sum.toFixed(3)))} MB`;
}
