/** Work begun while cells ran: values mended, or looked at once more. */
export class BackgroundWork {
  readonly #works = new Set<Promise<void>>();

  begin(work: () => Promise<void>): void {
    const mending = work();
    this.#works.add(mending);
    void mending.finally(() => this.#works.delete(mending));
  }

  /** Resolves when `run` has ended, and the work begun meanwhile; older work may wait for ever. */
  async after(run: () => Promise<void>): Promise<void> {
    const before = new Set(this.#works);
    await run();
    for (const mending of this.#works) if (!before.has(mending)) await mending;
  }
}
