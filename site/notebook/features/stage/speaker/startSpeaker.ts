import type { Deck } from "../deck.ts";
import type { Command } from "../client/commandOf.ts";
import type { Presenter } from "../client/presenter.ts";
import type { StageRecord } from "../client/stageRecord.ts";
import { withStageAddress } from "../client/stageAddress.ts";

/** Opens the speaker's window of this lesson. */
export function openSpeaker(): void {
  const href = withStageAddress(location.href, "speaker", { stop: 1, reveal: 0 });
  open(href, "speaker", "popup,width=1100,height=760");
}

export function startSpeaker(
  _deck: Deck,
  _presenter: Presenter,
  _options: {
    readonly writer: string;
    readonly does: (command: Command) => void;
    readonly signal: AbortSignal;
  },
): (record: StageRecord) => void {
  return () => {};
}
