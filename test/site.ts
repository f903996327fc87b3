import { inject } from "vitest";

/** Where the built site is served while the browser tests run, under `/` and under `/some/folder/`, and its pages. */
export const site = inject("site");
