import { vi } from "vitest";
import type { Drafts } from "../../../../site/notebook/client/drafts/drafts.ts";
import { Session } from "../../../../site/notebook/client/session/session.ts";
import type { View } from "../../../../site/notebook/client/view.ts";
import { cellsOf } from "../../kernel/cells.ts";
import type { FromWorker, ToWorker } from "../../../../site/notebook/worker/protocol.ts";

/** A kernel as the page sees it: the messages it was sent, and a way to answer. */
export interface FakeKernel {
  readonly program: string;
  readonly told: ToWorker[];
  readonly closed: boolean;
  say(...messages: readonly FromWorker[]): void;
}

export const fakeKernels: FakeKernel[] = [];

/** Stands in for `connect`: starts nothing, and notes the messages sent. */
export function fakeConnect(_frame: string, program: string, hear: (message: FromWorker) => void) {
  const kernel = {
    program,
    told: [] as ToWorker[],
    closed: false,
    say: (...messages: readonly FromWorker[]) => messages.forEach(hear),
  };
  fakeKernels.push(kernel);
  return {
    send: (message: ToWorker) => void kernel.told.push(message),
    close: () => void (kernel.closed = true),
  };
}

/** A session over cells without a page; `fetched` answers for programs, and rejects if there is no net. */
export function sessionOf(sources: Readonly<Record<string, string>>, own: Partial<Drafts> = {}) {
  const states: string[] = [];
  const view: View = {
    builtStatus: () => "shown",
    show: () => {},
    showSoon: () => {},
    change: () => {},
    kernel: (state) => void states.push(state),
  };
  const drafts: Drafts = { keep: () => {}, running: () => {}, clear: () => {}, ...own };
  const kernel = { frame: "frame", lesson: "lesson", full: "full" };
  const session = new Session(
    { name: "lesson", version: "1", cells: cellsOf(sources), data: {}, kernel },
    view,
    drafts,
  );
  return { session, states, state: (id: string) => session.cells.get(id)!.state };
}

/** The kernel that is there once everything fetched has arrived. */
export async function latestKernel(): Promise<FakeKernel> {
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(0);
  return fakeKernels.at(-1)!;
}

/** The messages of one type that a kernel was sent. */
export const messagesTo = <T extends ToWorker["type"]>({ told }: FakeKernel, type: T) =>
  told.filter((message): message is Extract<ToWorker, { type: T }> => message.type === type);
