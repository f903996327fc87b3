/** A margin of paper round words, so that they stay readable where a line runs behind them. */
export const halo = {
  fill: "var(--ink)",
  stroke: "var(--paper)",
  "stroke-width": 5,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
};
