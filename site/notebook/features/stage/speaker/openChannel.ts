import { storageName } from "../../../client/store/storagePrefix.ts";
import type { Presenter } from "../client/presenter.ts";
import type { StageRecord } from "../client/stageRecord.ts";

/** A message between windows of a talk: a newcomer's question, or the record of all that was done. */
type Said = { readonly hello: true } | { readonly record: StageRecord };

/**
 * The time that a newcomer waits for an answer, in milliseconds, before it takes itself for the first: a speaker's window
 * seldom is.
 */
export const patience = { stage: 150, speaker: 1500 } as const;

export interface Channel {
  post(record: StageRecord): void;
  /** Resolves once another window has told where the talk is, or none has answered. */
  readonly joined: Promise<void>;
}

/**
 * Joins a window to its talk: it tells the others each change, hears theirs, and learns at once all that went before.
 *
 * A page that the browser puts aside leaves the talk, and joins again when it comes back.
 */
export function openChannel(
  talk: string,
  {
    presenter,
    signal,
    view,
  }: { readonly presenter: Presenter; readonly signal: AbortSignal; readonly view: keyof typeof patience },
): Channel {
  let channel: BroadcastChannel | undefined;
  let hears = (): void => {};
  const joined = new Promise<void>((resolve) => {
    hears = resolve;
    setTimeout(resolve, patience[view]);
  });
  const say = (said: Said): void => channel?.postMessage(said);
  const open = (): void => {
    channel ??= new BroadcastChannel(`${storageName}/stage/${talk}`);
    channel.onmessage = ({ data }: MessageEvent<Said>) => {
      const { record } = presenter;
      if ("record" in data) {
        presenter.receive(data.record);
        hears();
      } else if (record.revision > 0) say({ record });
    };
    say({ hello: true });
  };
  const close = (): void => {
    channel?.close();
    channel = undefined;
  };
  open();
  addEventListener("pagehide", close, { signal });
  addEventListener("pageshow", ({ persisted }) => persisted && open(), { signal });
  signal.addEventListener("abort", close);
  return { post: (record) => say({ record }), joined };
}
