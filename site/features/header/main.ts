// The header of every page: theme, outline and search, and where the reader is.
import { listenToOutline } from "../outline/listenToOutline.ts";
import { keepLastRead } from "../reading/lastRead.ts";
import { listenToSearch } from "../search/listenToSearch.ts";
import { listenToTheme } from "../theme/listenToTheme.ts";
import { hideHeader } from "./hideHeader.ts";

const lesson = document.querySelector<HTMLElement>("[data-header]")?.dataset["header"];

listenToTheme();
listenToSearch();
hideHeader();
listenToOutline((section) => {
  if (lesson) keepLastRead(lesson, section);
});
