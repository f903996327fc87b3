import { Redis } from "ioredis";
import { isLookedAt, tallyOf, type ClassStore } from "./classStore.ts";

/** The seconds after which Redis forgets: a class's answers, a minute's tries, a process that says nothing more. */
const lifetimes = { answers: 12 * 3600, tries: 120, process: 10 } as const;

/** Keeps what a class must not share in Redis, for several processes. */
export function redisStore(url: string, name: string, now: () => number = Date.now): ClassStore {
  const redis = new Redis(url);
  const key = (...parts: readonly string[]): string => ["class", name, ...parts].join(":");
  return {
    async admits(address, isRight) {
      const minute = String(Math.floor(now() / 60_000));
      const keys = [key("tries", minute, address), key("tries", minute)];
      // One command after the other, in the order of the tries, from whatever process they come.
      const steps = redis.multi();
      for (const one of keys) steps.incrby(one, isRight ? 0 : 1).expire(one, lifetimes.tries);
      const done = (await steps.exec())!.map(([error, result]) => {
        if (error) throw error;
        return Number(result);
      });
      return isLookedAt(done[0]!, done[2]!);
    },
    async answer(poll, follower, option) {
      const answers = key("answers", poll);
      await redis.multi().hset(answers, follower, option).expire(answers, lifetimes.answers).exec();
    },
    answers: async (poll) => tallyOf((await redis.hvals(key("answers", poll))).map(Number)),
    async serves(process, followers) {
      await redis
        .multi()
        .hset(key("followers"), process, `${followers} ${now()}`)
        .expire(key("followers"), lifetimes.answers)
        .exec();
    },
    async followers() {
      const all = (await redis.hvals(key("followers"))).map((text) => text.split(" ").map(Number));
      const alive = all.filter(([, since]) => now() - since! < lifetimes.process * 1000);
      return alive.reduce((sum, [followers]) => sum + followers!, 0);
    },
    close: async () => void (await redis.quit()),
  };
}
