import type { APIRoute } from "astro";
import { collectFigures } from "../../article/collectFigures.ts";
import { csv } from "../../article/csv.ts";

/** Serves the figures as comma-separated values. */
export const GET: APIRoute = async () => new Response(csv((await collectFigures()).figures));
