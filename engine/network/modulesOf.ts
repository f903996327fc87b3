import type { Network, Step } from "./network.ts";

/**
 * The steps in the order in which a program makes their modules, moves them to a GPU and hands them to an optimizer: the
 * order in which they run, but for those that are made before a later one.
 */
export function modulesOf({ steps }: Pick<Network, "steps">): readonly Step[] {
  const madeWith = (step: Step): readonly Step[] => [...madeBefore(step.name), step];
  const madeBefore = (name: string | undefined): readonly Step[] =>
    steps.filter((step) => step.madeBefore === name).flatMap(madeWith);
  return madeBefore(undefined);
}
