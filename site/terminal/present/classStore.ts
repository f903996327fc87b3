import { wrongTries } from "./guessOdds.ts";

/** The things of a class that its shared document must not hold. Several processes may share them. */
export interface ClassStore {
  /** Counts a wrong code, or asks for a right one; whether codes from this address are still looked at. */
  admits(address: string, isRight: boolean): Promise<boolean>;
  /** Notes an answer; of several by one follower to one poll, the last counts. */
  answer(poll: string, follower: string, option: number): Promise<void>;
  /** Counts the followers behind each option of a poll. */
  answers(poll: string): Promise<readonly number[]>;
  /** Notes the number of followers that a process serves. */
  serves(process: string, followers: number): Promise<void>;
  /** Counts the followers that all processes serve. */
  followers(): Promise<number>;
  close(): Promise<void>;
}

/** Counts how often each option was chosen. */
export function tallyOf(options: Iterable<number>): readonly number[] {
  const tally: number[] = [];
  for (const option of options) {
    while (tally.length <= option) tally.push(0);
    tally[option]! += 1;
  }
  return tally;
}

/** Whether a try is looked at, by the wrong tries of its minute: the address's own, and all. */
export const isLookedAt = (byAddress: number, byAll: number): boolean =>
  byAddress <= wrongTries.byAddress && byAll <= wrongTries.byAll;
