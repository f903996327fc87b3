import { listenToOutline } from "../outline/listenToOutline.ts";
import { keepLastRead } from "../reading/lastRead.ts";
import { hideHeader } from "./hideHeader.ts";

/** Starts what follows a reader down the page: the outline, the header of small windows, and where they left off. */
export function startWay(): void {
  const lesson = document.querySelector<HTMLElement>("[data-header]")?.dataset["header"];
  hideHeader();
  listenToOutline((section) => {
    if (lesson) keepLastRead(lesson, section);
  });
}
