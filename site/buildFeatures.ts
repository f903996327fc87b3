import { build as citations } from "./features/citations/build.ts";
import type { BuildFeature } from "./notebook/build/buildFeature.ts";
import { build as questions } from "./notebook/features/questions/build.ts";
import { build as stage } from "./notebook/features/stage/build/index.ts";

/** The features of this site that read lessons, for commands and tests. */
export const buildFeatures: readonly BuildFeature[] = [citations, questions, stage];
