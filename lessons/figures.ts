/** Figures: functions from data to something that draws itself. */
export { acrossChannels } from "./figures/acrossChannels.ts";
export { heatmap } from "./figures/heatmap.ts";
export { memoryBars, type Kind } from "./figures/memoryBars.ts";
export { numberGrid } from "./figures/numberGrid.ts";
export { pictures } from "./figures/pictures.ts";
export { pixels } from "./figures/pixels.ts";
export { slidingFilter } from "./figures/slidingFilter.ts";
export { table } from "./figures/table.ts";
export { acceleratorTable } from "./figures/acceleratorTable.ts";
export { answerBars } from "./figures/answerBars.ts";
export { bridge } from "./figures/bridge.ts";
export { formats, networkNames, optimizerNames, planned, purposes } from "./figures/plan.ts";
export { peakBars } from "./figures/peakBars.ts";
export { planFigure } from "./figures/planFigure.ts";
export { batchThatFits } from "./figures/planLimit.ts";
export { verdict } from "./figures/verdict.ts";
