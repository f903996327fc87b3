/** The silence after which a kernel counts as hung, in milliseconds. */
export const hangTimeout = 1500;
const tick = 100;

/** The reason given for a cell that was stopped because its kernel fell silent. */
export const hangReason = `it gave no sign of life for ${hangTimeout / 1000} seconds`;

/**
 * Calls `silent` if nothing has fed the watchdog for `hangTimeout` since it was started.
 *
 * Only time counts in which the page is visible and its own clock ticks: a tick that comes late, after sleep or while
 * the page was busy, counts as one.
 */
export class Watchdog {
  readonly #silent: () => void;
  readonly #ping: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #quiet = 0;

  constructor(ping: () => void, silent: () => void) {
    this.#ping = ping;
    this.#silent = silent;
  }

  /** Pings from now on, and expects signs of life. */
  start(): void {
    if (this.#timer !== undefined) return;
    this.#quiet = 0;
    this.#timer = setInterval(() => this.#tick(), tick);
    this.#ping();
  }

  feed(): void {
    this.#quiet = 0;
  }

  /** Expects no signs of life until the next start. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #tick(): void {
    if (document.visibilityState === "hidden") return;
    this.#quiet += tick;
    if (this.#quiet < hangTimeout) return this.#ping();
    this.stop();
    this.#silent();
  }
}
