import type { Call } from "./call.ts";

/** The arguments of a pasted layer, read by the names that its own program gives them; what is left unread is refused. */
export class Arguments {
  private readonly rest: Map<string, string>;
  private readonly names: readonly string[];

  constructor({ name, placed, named }: Call, names: readonly string[]) {
    this.names = names;
    if (placed.length > names.length)
      throw new RangeError(`${name} takes ${names.length} arguments, got ${placed.length}`);
    this.rest = new Map([...placed.map((text, place) => [names[place], text] as const), ...named]);
  }

  text(name: string): string | undefined {
    const text = this.rest.get(name);
    this.rest.delete(name);
    return text === "None" ? undefined : text?.replace(/^["']|["']$/g, "");
  }

  /** One number, written once or for rows and columns alike. */
  number(name: string, otherwise?: number): number {
    return this.read(name, this.text(name), otherwise);
  }

  /** The same for a text that has been taken. */
  read(name: string, text: string | undefined, otherwise?: number): number {
    if (text === undefined && otherwise !== undefined) return otherwise;
    const numbers = (text ?? "")
      .replace(/[()[\]\s]/g, "")
      .split(",")
      .filter(Boolean)
      .map(Number);
    if (numbers.length >= 1 && numbers.length <= 2 && numbers.every(Number.isFinite)) {
      if (numbers.every((one) => one === numbers[0])) return numbers[0];
      throw new RangeError(`${name} must be the same for rows and columns here, got ${text}`);
    }
    throw new RangeError(
      text === undefined ? `${name} is missing` : `${name} must be a number here, got ${text}`,
    );
  }

  flag(name: string, otherwise: boolean): boolean {
    const text = this.text(name);
    if (text === undefined) return otherwise;
    if (/^(True|true)$/.test(text)) return true;
    if (/^(False|false)$/.test(text)) return false;
    throw new RangeError(`${name} must be True or False, got ${text}`);
  }

  /** Reads what changes no byte and no shape, whatever it says. */
  skip(...names: readonly string[]): void {
    for (const name of names) this.rest.delete(name);
  }

  /** Refuses an argument that has another value than the one that the notation stands for. */
  only(name: string, ...values: readonly string[]): void {
    const text = this.text(name);
    if (text !== undefined && !values.includes(text))
      throw new RangeError(`no layer here can have ${name}=${text}`);
  }

  /** Refuses whatever nobody has read. */
  end(): void {
    const [first] = this.rest;
    if (first === undefined) return;
    const known = this.names.includes(first[0]);
    throw new RangeError(
      known ? `no layer here can have ${first.join("=")}` : `unknown argument ${first[0]}`,
    );
  }
}
