import type { TinyElement } from "./tinyElement.ts";

/** The names in the attribute `class`. */
export class ClassList {
  readonly #element: TinyElement;

  constructor(element: TinyElement) {
    this.#element = element;
  }

  get value(): string {
    return this.#element.className;
  }

  get length(): number {
    return this.#names().length;
  }

  contains(name: string): boolean {
    return this.#names().includes(name);
  }

  add(...names: string[]): void {
    this.#write([...this.#names(), ...names]);
  }

  remove(...names: string[]): void {
    this.#write(this.#names().filter((name) => !names.includes(name)));
  }

  toggle(name: string, force = !this.contains(name)): boolean {
    if (force) this.add(name);
    else this.remove(name);
    return force;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#names()[Symbol.iterator]();
  }

  #names(): string[] {
    return this.#element.className.split(/\s+/).filter((name) => name !== "");
  }

  #write(names: readonly string[]): void {
    this.#element.className = [...new Set(names)].join(" ");
  }
}
