import type { PageFeature } from "../../client/liveFeature.ts";

const button = () => document.querySelector<HTMLElement>("[data-action=present]");

/** Whether a key asks for the stage: P, where nobody writes and there is a deck. */
export const asksForStage = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  /^p$/i.test(key) &&
  !(ctrlKey || metaKey || altKey || (target as Element).matches("input, select, textarea, .editor")) &&
  button() !== null &&
  document.documentElement.dataset["view"] === "page";

/** Whether a class's server has marked this page as a follower's. */
const follows = () => document.querySelector("meta[name=class][content=follower]") !== null;

/** The page's part of the feature: it opens the stage on P, and where the address or a class asks for it. */
export const page: PageFeature = () => {
  if (/[?&](present|speaker)\b/.test(location.search) || follows()) setTimeout(() => button()?.click());
  return { wakesOn: asksForStage };
};
