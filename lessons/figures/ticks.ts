import { units, type UnitName } from "engine";
import { numberText } from "./numberText.ts";

export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** Round values from 0 to `most`, about four of them. */
export function ticks(most: number): readonly number[] {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough || 1));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, k) => k * step);
}

/** Round byte counts from 0 to `most`, round in the reader's unit. */
export function byteTicks(most: number, unit: UnitName): readonly Tick[] {
  const prefix = units[unit].findLast(({ bytes }) => most >= bytes) ?? units[unit][0]!;
  return ticks(most / prefix.bytes).map((value) => ({
    value: value * prefix.bytes,
    text: value === 0 ? "0" : `${numberText(value, 3)} ${prefix.symbol}`,
  }));
}
