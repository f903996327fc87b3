import { listenToOutline } from "../outline/listenToOutline.ts";
import { keepLastRead } from "../reading/lastRead.ts";
import { hideHeader } from "./hideHeader.ts";

/**
 * Starts what follows a reader down the page, where they were at `from` when it came: the outline, the header of small
 * windows, and where they left off.
 */
export function startWay(from: number): void {
  const lesson = document.querySelector<HTMLElement>("[data-header]")?.dataset["header"];
  hideHeader(from);
  listenToOutline((section) => {
    if (lesson) keepLastRead(lesson, section);
  });
}
