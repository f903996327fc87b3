/** Figures: functions from data to something that draws itself. */
export { acrossChannels } from "./figures/acrossChannels.ts";
export { heatmap } from "./figures/heatmap.ts";
export { memoryBars, type Kind } from "./figures/memoryBars.ts";
export { numberGrid } from "./figures/numberGrid.ts";
export { pictures } from "./figures/pictures.ts";
export { pixels } from "./figures/pixels.ts";
export { slidingFilter } from "./figures/slidingFilter.ts";
export { table } from "./figures/table.ts";
