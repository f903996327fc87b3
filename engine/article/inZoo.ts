import type { Network } from "../network/network.ts";
import { zoo } from "../zoo/index.ts";
import type { Trial } from "./answer.ts";

/** Whether a general claim allows for exceptions, as “typically” does. */
export interface Hedge {
  readonly typically?: boolean;
}

/**
 * A general claim tried on every network of the zoo, each with a batch of one picture.
 *
 *     inZoo("3 channels", ({input}) => input[1] === 3).text // "3 channels in 15 of 16 networks"
 */
export function inZoo(what: string, holds: (network: Network) => boolean, hedge: Hedge = {}): Trial {
  const networks = Object.values(zoo).map((entry) => entry.network());
  return trial(what, networks.map(holds), "networks", hedge);
}

/** A general claim tried on cases: in how many of them it holds. */
export function trial(
  what: string,
  found: readonly boolean[],
  cases: string,
  { typically = false }: Hedge = {},
): Trial {
  const holding = found.filter(Boolean).length;
  const text = `${what} in ${holding} of ${found.length} ${cases}`;
  return { cases: holding, of: found.length, typically, text };
}
