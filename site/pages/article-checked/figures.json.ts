import type { APIRoute } from "astro";
import { collectFigures } from "../../article/collectFigures.ts";

/** Serves the figures as `npm run verify -- --json` gives them, each with the lessons that treat it. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify((await collectFigures()).figures, null, 1)}\n`);
