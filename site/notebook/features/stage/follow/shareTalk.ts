import type { Presenter } from "../client/presenter.ts";
import { isNewer, type StageRecord } from "../client/stageRecord.ts";
import { addAnswers } from "./addAnswers.ts";
import { classRecord, type ClassNow } from "./classNow.ts";
import { connectClass } from "./connectClass.ts";
import { createThrottle } from "./createThrottle.ts";
import { socketAddress } from "./socketAddress.ts";
import { watchAnswers } from "./watchAnswers.ts";

/** The milliseconds between two changes that a class is told, and those that a window waits for another to tell its own. */
const pauses = { own: 100, others: 300 } as const;

/** A talk that a class follows. */
export interface SharedTalk {
  /** Tells the class of a change; one that was not made `here` is left to the window that made it, if that is connected. */
  tell(record: StageRecord, here: boolean): void;
  /** Adds the answers of followers to the hands that were counted. */
  withAnswers(record: StageRecord): StageRecord;
}

/** Shares a talk with its class, until `signal` ends it; `answered` is called when there are other answers to show. */
export function shareTalk(
  lesson: string,
  {
    presenter,
    answered,
    signal,
  }: { readonly presenter: Presenter; answered(): void; readonly signal: AbortSignal },
): SharedTalk {
  let shared: ClassNow | undefined;
  const share = (): void => {
    const { record } = presenter;
    if (
      record.revision === 0 ||
      (shared?.lesson === lesson && !isNewer(record, { ...record, ...shared.record }))
    )
      return;
    shared = { lesson, record: classRecord(record) };
    connection.share(shared);
  };
  const throttle = createThrottle(share, pauses.own);
  const connection = connectClass({
    url: socketAddress("speak"),
    hears(now, isJoining) {
      shared = now;
      // The hands and the way through the deck are this window's own.
      if (now?.lesson === lesson) presenter.receive({ ...presenter.record, ...now.record });
      if (isJoining) share();
    },
  });
  addEventListener("online", () => connection.renew(), { signal });
  addEventListener("pagehide", () => connection.close(), { signal });
  addEventListener("pageshow", ({ persisted }) => persisted && connection.renew(), { signal });
  signal.addEventListener("abort", () => connection.close());
  const answers = watchAnswers(lesson, answered, signal);
  return {
    tell(_record, here) {
      if (here) throttle();
      else setTimeout(() => !signal.aborted && share(), pauses.others);
    },
    withAnswers: (record) => addAnswers(record, answers.at(record.state.stop)),
  };
}
