import type { BuildFeature } from "../../../build/buildFeature.ts";
import { isStopFence } from "./isStopFence.ts";
import { readDeck } from "./readDeck.ts";

/** Takes the stops of a lesson, and holds them to what it shows. */
export const build: BuildFeature = {
  name: "stage",
  take: (node) =>
    node.type === "code" && isStopFence(node.lang ?? "", node.meta ?? "")
      ? { value: node.value, isHidden: true }
      : undefined,
  check: (lesson) => void readDeck(lesson, lesson.results),
};
