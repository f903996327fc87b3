import type { BuildFeature } from "../../build/buildFeature.ts";
import { checkSequels } from "./checkSequels.ts";
import { sequelOf } from "./sequelOf.ts";

/** Takes the parts of a lesson that build on an answer, and holds them to their questions. */
export const build: BuildFeature = {
  name: "questions",
  take(node) {
    const value = sequelOf(node);
    return value === undefined ? undefined : { value };
  },
  check: checkSequels,
};
