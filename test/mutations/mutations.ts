import { client } from "./client.ts";
import { engine } from "./engine.ts";
import { figures } from "./figures.ts";
import { kernel } from "./kernel.ts";
import type { Mutation } from "./mutation.ts";

/** Decisions of engine, kernel, client and figures, each with a change that the unit tests beside it have to notice. */
export const mutations: readonly Mutation[] = [...engine, ...kernel, ...client, ...figures];
