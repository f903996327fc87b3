import type { PageFeature } from "../../client/liveFeature.ts";
import { keptCode } from "./keptCode.ts";

/** Lets `[data-action=code]` open or close all code, which needs no cells; what does it comes when it is wanted. */
export const page: PageFeature = () => {
  const start = (button?: Element) =>
    import("./listenToCode.ts").then(({ listenToCode }) => listenToCode(button));
  if (keptCode()) void start().catch(() => undefined);
  else {
    const heard = ({ target }: Event): void => {
      const button = (target as Element).closest("[data-action=code]");
      if (button === null) return;
      removeEventListener("click", heard);
      start(button).catch(() => addEventListener("click", heard));
    };
    addEventListener("click", heard);
  }
  return { sleeps: "[data-action=code]" };
};
