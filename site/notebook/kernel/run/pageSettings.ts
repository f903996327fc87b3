import { installedFeatures } from "../installedFeatures.ts";

/** The settings of one page: each has a value from the start. */
export class PageSettings {
  readonly #kinds = installedFeatures().flatMap(({ setting }) => setting ?? []);
  readonly #values = new Map(this.#kinds.map(({ name, initial }) => [name, initial]));

  /**
   * Changes a setting; false if there is none of this name, or the value is an input's: a cell may call its own by that
   * name.
   */
  set(name: string, value: unknown): boolean {
    const accepted = this.#kinds.some((kind) => kind.name === name && kind.accepts(value));
    if (accepted) this.#values.set(name, value);
    return accepted;
  }

  values(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#values);
  }
}
