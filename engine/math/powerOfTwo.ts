const powers = new Float64Array(2045);
powers[1022] = 1;
for (let k = 1; k <= 1022; k++) {
  powers[1022 + k] = powers[1021 + k] * 2;
  powers[1022 - k] = powers[1023 - k] / 2;
}

/** 2ᵏ for whole k from −1022 to 1022, exactly; `**` is not promised to be. */
export function powerOfTwo(k: number): number {
  return powers[1022 + k];
}
