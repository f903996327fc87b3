/** A margin of paper round words, which closes the spaces between them, so that no line that runs behind them shows. */
export const halo = {
  fill: "var(--ink)",
  stroke: "var(--paper)",
  "stroke-width": 8,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
};
