/** Whether the page keeps its inputs in its address. */
export const keepsAddress = (): boolean => document.querySelector("[data-address]") !== null;

/** Whether it was opened with some of them set. */
export const isSent = (): boolean => location.search !== "" && keepsAddress();
