import type { Cell } from "../../kernel/cell.ts";
import type { FromWorker, ToWorker } from "../../worker/protocol.ts";
import { connect, type Connection } from "./connection.ts";
import { fetchText } from "../fetchText.ts";
import { loadMessagePolicy, type MessagePolicy } from "./messagePolicy.ts";
import { Watchdog } from "./watchdog.ts";

type NumberedRequest = Extract<ToWorker, { readonly ask: number }>;
export type KernelRequest = NumberedRequest extends infer A
  ? A extends NumberedRequest
    ? Omit<A, "ask">
    : never
  : never;
export type StartMessage = Extract<ToWorker, { readonly type: "start" }>;
export type ProgramName = "lesson" | "full";

/** The time that a kernel may take to start once its program is here, in milliseconds. */
const startPatience = 15_000;

export interface KernelHostOptions {
  readonly frame: string;
  readonly programs: Readonly<Record<ProgramName, string>>;
  /** The first message to a fresh kernel. */
  readonly start: () => StartMessage;
  readonly onMessage: (message: FromWorker) => void;
  /** A cell as it last ran. */
  readonly cell: (id: string) => Cell | undefined;
  readonly onState: (state: "loading" | "ready" | "failed", why?: string) => void;
  /** Is called if the kernel gives no sign of life while it should be busy. */
  readonly onHang: () => void;
  readonly isBusy: () => boolean;
}

/** Keeps one kernel: loads it when first needed, watches it, and replaces it when told to. */
export class KernelHost {
  readonly #options: KernelHostOptions;
  readonly #watchdog: Watchdog;
  readonly #texts = new Map<ProgramName, Promise<string>>();
  readonly #asked = new Map<number, { readonly message: ToWorker; readonly answer: () => void }>();
  #program: ProgramName = "lesson";
  #connection: Connection | undefined;
  #ready = false;
  #loading = false;
  /** The number of starts so far; a program that arrives after a later start is dropped. */
  #starts = 0;
  #asks = 0;
  #heard = 0;

  constructor(options: KernelHostOptions) {
    this.#options = options;
    this.#watchdog = new Watchdog(() => this.#post({ type: "ping" }), options.onHang);
  }

  get program(): ProgramName {
    return this.#program;
  }

  get isReady(): boolean {
    return this.#ready;
  }

  /** The number of messages that have come so far. */
  get messageCount(): number {
    return this.#heard;
  }

  /** Sends a request once there is a kernel, and resolves when it is answered. */
  ask(ask: KernelRequest): Promise<void> {
    const number = ++this.#asks;
    const { promise, resolve } = Promise.withResolvers<void>();
    const message = { ...ask, ask: number } as ToWorker;
    this.#asked.set(number, { message, answer: resolve });
    if (this.#ready) this.tell(message);
    else this.load();
    return promise;
  }

  /** Sends a message that needs no answer; it is lost if there is no kernel. */
  tell(message: ToWorker): void {
    this.#post(message);
    if (this.#ready) this.#watchdog.start();
  }

  load(): void {
    if (this.#connection === undefined && !this.#loading) void this.#load();
  }

  /** Puts a fresh kernel in the place of this one. Open requests are made again, or given up. */
  replace({ program = this.#program, giveUp = false }: { program?: ProgramName; giveUp?: boolean }): void {
    this.#program = program;
    if (giveUp) this.#answerAll();
    this.#close();
    void this.#load();
  }

  /**
   * Starts a kernel with another program, which takes over once it is ready; until then this one goes on. Rejects if
   * that program cannot be loaded or does not start.
   */
  async switchProgram(program: ProgramName): Promise<void> {
    if (this.#connection === undefined && !this.#loading) return this.replace({ program });
    const [code, reading] = await this.#parts(program);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const hear = (message: FromWorker) => {
      if (this.#connection === next) return this.#hear(message);
      if (message.type !== "ready") return;
      this.#take(program, next);
      resolve();
    };
    const next = connect(this.#options.frame, code, hear, reading);
    const late = setTimeout(() => reject(new Error("Its worker did not start.")), startPatience);
    try {
      await promise;
    } catch (error) {
      next.close();
      throw error;
    } finally {
      clearTimeout(late);
    }
  }

  #take(program: ProgramName, next: Connection): void {
    this.#close();
    this.#starts++;
    this.#loading = false;
    this.#program = program;
    this.#connection = next;
    this.#begin();
  }

  #close(): void {
    this.#watchdog.stop();
    this.#connection?.close();
    this.#connection = undefined;
    this.#ready = false;
  }

  async #load(): Promise<void> {
    const start = ++this.#starts;
    this.#loading = true;
    const { frame, onState: state } = this.#options;
    state("loading");
    const program = this.#program;
    try {
      const [code, reading] = await this.#parts(program);
      if (start !== this.#starts) return;
      const hear = (message: FromWorker) => {
        if (this.#connection === connection) this.#hear(message);
      };
      const connection = connect(frame, code, hear, reading);
      this.#connection = connection;
      this.#loading = false;
      setTimeout(() => {
        if (this.#connection === connection && !this.#ready) this.#fail("Its worker did not start.");
      }, startPatience);
    } catch (error) {
      if (start === this.#starts) this.#fail(error instanceof Error ? error.message : String(error));
    }
  }

  /** Loads a program's text and the policy for its messages. */
  #parts(program: ProgramName): Promise<[string, MessagePolicy]> {
    return Promise.all([this.#text(program), loadMessagePolicy(program, this.#options.cell)]);
  }

  /** Fetches a program's text once, and again if that failed. */
  #text(program: ProgramName): Promise<string> {
    const text = this.#texts.get(program) ?? fetchText(this.#options.programs[program]);
    this.#texts.set(program, text);
    text.catch(() => this.#texts.delete(program));
    return text;
  }

  #fail(why: string): void {
    this.#loading = false;
    this.#close();
    this.#answerAll();
    this.#options.onState("failed", why);
  }

  #hear(message: FromWorker): void {
    this.#watchdog.feed();
    this.#heard++;
    if (message.type === "ready") return this.#begin();
    if (message.type === "pong") return this.#rest();
    if (message.type !== "asked") return this.#options.onMessage(message);
    this.#asked.get(message.ask)?.answer();
    this.#asked.delete(message.ask);
  }

  #begin(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.#options.onState("ready");
    this.tell(this.#options.start());
    for (const { message } of this.#asked.values()) this.tell(message);
  }

  #post(message: ToWorker): void {
    if (this.#ready) this.#connection!.send(message);
  }

  /** Stops watching a kernel that answers and has nothing to do. */
  #rest(): void {
    if (this.#asked.size === 0 && !this.#options.isBusy()) this.#watchdog.stop();
  }

  #answerAll(): void {
    for (const { answer } of this.#asked.values()) answer();
    this.#asked.clear();
  }
}
