import { isLookedAt, tallyOf, type ClassStore } from "./classStore.ts";

/** Keeps what a class must not share in the memory of one process. */
export function memoryStore(now: () => number = Date.now): ClassStore {
  const chosen = new Map<string, Map<string, number>>();
  const serving = new Map<string, number>();
  let minute = 0;
  let wrong = new Map<string, number>();
  const everybody = "";
  const count = (name: string, by: number): number => {
    const counted = (wrong.get(name) ?? 0) + by;
    wrong.set(name, counted);
    return counted;
  };
  return {
    admits(address, isRight) {
      const current = Math.floor(now() / 60_000);
      if (current !== minute) [minute, wrong] = [current, new Map()];
      const by = isRight ? 0 : 1;
      return Promise.resolve(isLookedAt(count(address, by), count(everybody, by)));
    },
    answer(poll, follower, option) {
      const answers = chosen.get(poll) ?? new Map<string, number>();
      chosen.set(poll, answers.set(follower, option));
      return Promise.resolve();
    },
    answers: (poll) => Promise.resolve(tallyOf(chosen.get(poll)?.values() ?? [])),
    serves: (process, followers) => Promise.resolve(void serving.set(process, followers)),
    followers: () => Promise.resolve([...serving.values()].reduce((sum, one) => sum + one, 0)),
    close: () => Promise.resolve(),
  };
}
