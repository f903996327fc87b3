/** The signs of a class's code: letters and digits that nobody takes for another. */
export const codeSigns = "abcdefghjkmnpqrstuvwxyz23456789";

/** The number of signs in a class's code. */
export const codeLength = 6;

/** The wrong codes that are looked at within a minute: from one address, and from all of them together. */
export const wrongTries = { byAddress: 100, byAll: 600 } as const;

/**
 * The chance that somebody who tries codes as fast as they are looked at, from any number of addresses, finds the right one.
 *
 * Minutes are counted by the clock, so that a talk can touch one more than it lasts. Right codes are no tries: a whole class
 * comes in behind one address.
 */
export function guessOdds(minutes: number): number {
  return ((minutes + 1) * wrongTries.byAll) / codeSigns.length ** codeLength;
}
