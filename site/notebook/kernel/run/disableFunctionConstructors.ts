import { CellError } from "../cellError.ts";

const { defineProperty, getPrototypeOf } = Reflect;

/**
 * Removes the language's ways to make code from text, for all that have not taken them before: such code could reach
 * the global object, load more code, or run sloppily and see who called it.
 */
export function disableFunctionConstructors(): void {
  const kinds = [() => {}, async () => {}, function* () {}, async function* () {}];
  for (const prototype of kinds.map((made) => getPrototypeOf(made) as object)) {
    const { name } = prototype.constructor;
    const refusing = function (): never {
      throw new CellError("a cell cannot make code from text.", {
        remedy: "Write the function out, as in (x) => x + 1.",
      });
    };
    defineProperty(refusing, "name", { value: name });
    defineProperty(refusing, "prototype", { value: prototype });
    defineProperty(prototype, "constructor", { value: refusing });
    if (name in globalThis) defineProperty(globalThis, name, { value: refusing });
  }
}
