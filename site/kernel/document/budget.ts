import { CellError } from "../errors.ts";

const elements = 20_000;
const characters = 2_000_000;
const depth = 200;

/** What one output may take, so that a flood of it does not drown the page. */
export class Budget {
  #elements = 0;
  #characters = 0;

  element(deep: number): void {
    if (++this.#elements > elements) tooMuch("has more than 20,000 elements");
    if (deep > depth) tooMuch(`is nested more than ${depth} deep`);
  }

  text(length: number): void {
    this.#characters += length;
    if (this.#characters > characters) tooMuch("has more than 2,000,000 characters");
  }
}

function tooMuch(what: string): never {
  throw new CellError(`the output ${what}.`, { remedy: "Show a part of it, or a summary." });
}
