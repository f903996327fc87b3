import { Session } from "node:inspector";

/** A place in running code: its line from 1. */
export interface CallFrame {
  /** The name that its script gives itself, if any. */
  readonly source: string | undefined;
  readonly line: number;
  /** The number of lines of its script. */
  readonly lines: number;
}

/** The time within which a thread answers its inspector, if it answers at all, in milliseconds. */
const patience = 3000;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

interface Paused {
  readonly callFrames: readonly {
    readonly location: { readonly scriptId: string; readonly lineNumber: number };
  }[];
}

/**
 * Pauses the thread of this name, whatever it is doing, and returns the frames that it is in, innermost first; then the
 * thread goes on. Returns none if no thread of this name can be asked.
 */
export async function readCallStack(name: string): Promise<readonly CallFrame[]> {
  const session = new Session();
  session.connect();
  const { promise, resolve } = Promise.withResolvers<readonly CallFrame[]>();
  const timer = setTimeout(resolve, patience, []);
  let thread: string | undefined;
  let sent = 0;
  const answers = new Map<number, (result: unknown) => void>();
  const tell = <T>(method: string, params: object = {}): Promise<T> => {
    const { promise, resolve } = Promise.withResolvers<T>();
    const id = ++sent;
    // The answer may come before the message is away.
    answers.set(id, resolve as (result: unknown) => void);
    const message = JSON.stringify({ id, method, params });
    session.post("NodeWorker.sendMessageToWorker", { sessionId: thread!, message });
    return promise;
  };
  const frames = async ({ callFrames }: Paused): Promise<void> => {
    const found: CallFrame[] = [];
    for (const { location } of callFrames) {
      const { scriptId, lineNumber } = location;
      const { scriptSource } = await tell<{ scriptSource: string }>("Debugger.getScriptSource", { scriptId });
      const source = /\n\/\/# sourceURL=(.*)/.exec(scriptSource)?.[1];
      found.push({ source, line: lineNumber + 1, lines: scriptSource.split("\n").length });
    }
    resolve(found);
  };
  session.on("NodeWorker.receivedMessageFromWorker", ({ params }) => {
    const { id, method, params: told, result } = JSON.parse(params.message) as Message;
    if (method === "Debugger.paused") void frames(told as Paused);
    if (id !== undefined) answers.get(id)?.(result);
  });
  session.on("NodeWorker.attachedToWorker", ({ params }) => {
    if (!params.workerInfo.title.includes(name)) return;
    thread = params.sessionId;
    void tell("Debugger.enable");
    void tell("Debugger.pause");
  });
  session.post("NodeWorker.enable", { waitForDebuggerOnStart: false });
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    // A thread that stays paused cannot be ended.
    if (thread !== undefined) session.post("NodeWorker.detach", { sessionId: thread });
    session.disconnect();
  }
}
