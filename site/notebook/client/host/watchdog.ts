/** Silence after which a kernel counts as hung, in milliseconds. */
export const hangTimeout = 1500;
const tick = 100;

/** Why a cell was stopped whose kernel fell silent. */
export const hangReason = `it gave no sign of life for ${hangTimeout / 1000} seconds`;

/**
 * Calls `silent` when `listen` has been on and nothing was `heard` for as long as the patience lasts.
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

  /** Asks for signs of life from now on. */
  start(): void {
    if (this.#timer !== undefined) return;
    this.#quiet = 0;
    this.#timer = setInterval(() => this.#tick(), tick);
    this.#ping();
  }

  feed(): void {
    this.#quiet = 0;
  }

  /** Needs no signs of life for now. */
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
