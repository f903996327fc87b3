import { readFileSync } from "node:fs";
import { readDigits, trainDigits, type DigitsText } from "engine";

/** Trains the digits' network, and measures the seconds and the accuracy on the digits held out. */
export async function digitsTime(): Promise<{ readonly seconds: number; readonly accuracy: number }> {
  const file = new URL("../../../lessons/data/digits.json", import.meta.url);
  const digits = readDigits(JSON.parse(readFileSync(file, "utf8")) as DigitsText);
  const start = performance.now();
  const { accuracy } = await trainDigits(digits);
  return { seconds: (performance.now() - start) / 1000, accuracy };
}
