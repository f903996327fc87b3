import type { Deck } from "../deck.ts";
import { createBallot } from "./createBallot.ts";
import { sendAnswer } from "./sendAnswer.ts";

/** The polls of a deck on a follower's page. */
export interface Ballots {
  /** Shows the poll of a place, if it has one, behind what the stop shows. */
  show(place: { readonly stop: number; readonly reveal: number }, head: Element): void;
  /** Sends the answer to the poll in sight once more: a server that was gone has forgotten it. */
  sendAgain(): void;
}

/** Draws the polls of a deck, and sends the answers that are chosen. */
export function createBallots({ lesson, stops }: Deck): Ballots {
  const chosen = new Map<number, number>();
  let current: number | undefined;
  const choose = async (stop: number, option: number): Promise<void> => {
    chosen.set(stop, option);
    ballots[stop - 1]!.chose(option, "…");
    ballots[stop - 1]!.chose(option, await sendAnswer(`${lesson}/${stop}`, option));
  };
  const ballots = stops.map(
    ({ poll }, k) => poll && createBallot(poll, (option) => void choose(k + 1, option)),
  );
  return {
    show({ stop, reveal }, head) {
      const asks = reveal < stops[stop - 1]!.reveals.length;
      current = asks ? stop : undefined;
      for (const [k, ballot] of ballots.entries()) {
        if (k + 1 !== stop) ballot?.element.remove();
        else if (ballot !== undefined) {
          ballot.show(asks);
          if (!ballot.element.isConnected) head.after(ballot.element);
        }
      }
    },
    sendAgain() {
      const option = current === undefined ? undefined : chosen.get(current);
      if (option !== undefined) void choose(current!, option);
    },
  };
}
