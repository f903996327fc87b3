/** Whether the page keeps its inputs in its address. */
export const isShareable = (): boolean => document.querySelector("[data-address]") !== null;

/** Whether it was opened with some of them set. */
export const hasSharedInputs = (): boolean => location.search !== "" && isShareable();
