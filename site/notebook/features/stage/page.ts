import type { PageFeature } from "../../client/liveFeature.ts";

const button = () => document.querySelector<HTMLElement>("[data-action=present]");

/** Whether a key asks for the stage: P, where nobody writes and there is a deck. */
export const asksForStage = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  /^p$/i.test(key) &&
  !(ctrlKey || metaKey || altKey || (target as Element).matches("input, select, textarea, .editor")) &&
  button() !== null &&
  document.documentElement.dataset["view"] === "page";

/** The page's part of the feature: it opens the stage on P, and where the address asks for it. */
export const page: PageFeature = {
  begin() {
    if (/[?&](present|speaker)\b/.test(location.search)) setTimeout(() => button()?.click());
  },
  wakesOn: asksForStage,
};
