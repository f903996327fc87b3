import { classPage } from "./classPage.ts";

/** Writes the page of a follower who came before the talk began; it asks again by itself. */
export const waitingPage = (): string =>
  classPage(
    "You are in",
    "<p>The talk has not begun. This page goes on by itself.</p>",
    '<meta http-equiv="refresh" content="2">\n',
  );
