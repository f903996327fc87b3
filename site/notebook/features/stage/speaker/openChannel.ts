import { storageName } from "../../../client/store/storagePrefix.ts";
import type { Presenter } from "../client/presenter.ts";
import type { StageRecord } from "../client/stageRecord.ts";

/** What windows of a talk say: a newcomer asks, and everyone tells all that was done. */
type Said = { readonly hello: true } | { readonly record: StageRecord };

/**
 * Joins the windows of a talk: what is done in one is told to the others, and a newcomer is told all of it. A page that the
 * browser puts aside leaves them, and joins again when it comes back.
 */
export function openChannel(
  talk: string,
  { presenter, signal }: { readonly presenter: Presenter; readonly signal: AbortSignal },
): (record: StageRecord) => void {
  let channel: BroadcastChannel | undefined;
  const say = (said: Said): void => channel?.postMessage(said);
  const open = (): void => {
    channel ??= new BroadcastChannel(`${storageName}/stage/${talk}`);
    channel.onmessage = ({ data }: MessageEvent<Said>) => {
      if ("hello" in data) say({ record: presenter.record });
      else presenter.receive(data.record);
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
  return (record) => say({ record });
}
