/** Whether the page keeps its inputs in its address. */
export const isShareable = (): boolean => document.querySelector("[data-address]") !== null;

/** Whether the page was opened from an address that may set inputs. */
export const hasSharedInputs = (): boolean => location.search !== "" && isShareable();
