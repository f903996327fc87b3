import type { APIRoute } from "astro";
import { collected } from "../../article/collected.ts";
import { csv } from "../../article/csv.ts";

/** The figures as comma-separated values. */
export const GET: APIRoute = async () => new Response(csv((await collected()).figures));
