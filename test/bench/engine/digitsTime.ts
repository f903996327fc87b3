import { readFileSync } from "node:fs";
import { readDigits, trainDigits, type DigitsText } from "engine";

/** How long the digits' network takes to learn, in seconds, and how many of the digits held out it gets right. */
export async function digitsTime(): Promise<{ readonly seconds: number; readonly accuracy: number }> {
  const file = new URL("../../../lessons/data/digits.json", import.meta.url);
  const digits = readDigits(JSON.parse(readFileSync(file, "utf8")) as DigitsText);
  const start = performance.now();
  const { accuracy } = await trainDigits(digits);
  return { seconds: (performance.now() - start) / 1000, accuracy };
}
