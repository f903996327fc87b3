import type { Network } from "../network/network.ts";
import { zoo } from "../zoo/zoo.ts";
import type { Trial } from "./answer.ts";

/** The settings in which a general claim is tried. */
export interface TrialOptions {
  /** Whether it allows for exceptions, as “typically” does. */
  readonly typically?: boolean;
  /** Pictures at a time; 1 unless said otherwise. */
  readonly batch?: number;
}

const built = new Map<number, readonly Network[]>();

// Many claims are tried on the same networks.
function networksOf(batch: number): readonly Network[] {
  const networks = built.get(batch) ?? Object.values(zoo).map((entry) => entry.network({ batch }));
  built.set(batch, networks);
  return networks;
}

/**
 * A general claim tried on every network of the zoo.
 *
 *     inZoo("3 channels", ({input}) => input[1] === 3).text // "3 channels in 19 of 20 networks"
 */
export function inZoo(
  what: string,
  holds: (network: Network) => boolean,
  { typically = false, batch = 1 }: TrialOptions = {},
): Trial {
  return trial(what, networksOf(batch).map(holds), "networks", { typically });
}

/** A general claim tried on cases: in how many of them it holds. */
export function trial(
  what: string,
  found: readonly boolean[],
  cases: string,
  { typically = false }: Pick<TrialOptions, "typically"> = {},
): Trial {
  const holding = found.filter(Boolean).length;
  const text = `${what} in ${holding} of ${found.length} ${cases}`;
  return { cases: holding, of: found.length, typically, text };
}
