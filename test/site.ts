import { inject } from "vitest";
import type { ServedSite } from "./setUp.ts";

const told = await fetch(inject("builtSite"));
if (!told.ok) throw new Error(await told.text());

/**
 * The addresses under which the built site is served during the browser tests, `/` and `/some/folder/`, and its pages.
 */
export const site = (await told.json()) as ServedSite;
