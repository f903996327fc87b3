import type { APIRoute } from "astro";
import { collected } from "../../article/collected.ts";

/** The figures as `npm run verify -- --json` gives them, each with the lessons that treat it. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify((await collected()).figures, null, 1)}\n`);
