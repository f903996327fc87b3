import { inject } from "vitest";

/**
 * The addresses under which the built site is served during the browser tests, `/` and `/some/folder/`, and its pages.
 */
export const site = inject("site");
