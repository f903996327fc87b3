import { CellError } from "../cellError.ts";
import { attempt, isArray } from "../render/attempt.ts";
import { isObject } from "./isObject.ts";

/** A value that is no longer as its cell handed it on. */
export interface Damage {
  readonly owner: string;
  readonly name: string;
  readonly value: unknown;
}

/** The error that a cell changed another's value; if several ran and it cannot be told which did, it names them all. */
export function foreignWrite({ owner, name, value }: Damage, cells: readonly string[]): CellError {
  const all = cells.map((cell) => `"${cell}"`).join(" and ");
  if (cells.length === 1 && cells[0] === owner)
    return new CellError(`cell ${all} changed "${name}" after handing it on.`, {
      remedy: "Await whatever changes it, so that the cell ends after that.",
    });
  return cells.length === 1
    ? new CellError(`cell ${all} changed "${name}", which belongs to cell "${owner}".`, {
        remedy: copyRemedy(name, value),
      })
    : new CellError(
        `"${name}", which belongs to cell "${owner}", was changed while cells ${all} ran, and there is no telling which of them did it.`,
        { remedy: copyRemedy(name, value) },
      );
}

/** The remedy of making a copy of a value: `Change a copy: image.slice().` */
export function copyRemedy(name: string, value: unknown): string {
  const copy = attempt(() => copyOf(name, value), undefined);
  return copy === undefined
    ? `Make one of your own in this cell instead of changing "${name}".`
    : `Change a copy: ${copy}.`;
}

function copyOf(name: string, value: unknown): string | undefined {
  if (isArray(value)) return value.some(isObject) ? `structuredClone(${name})` : `${name}.slice()`;
  if (!isObject(value) || typeof value === "function") return undefined;
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `${name}.slice()`;
  for (const kind of [Map, Set, Date]) if (value instanceof kind) return `new ${kind.name}(${name})`;
  const parts = Object.entries(value);
  if (parts.some(([, part]) => typeof part === "function")) return undefined;
  const numbers = parts.find(([, part]) => ArrayBuffer.isView(part))?.[0];
  return numbers === undefined ? `structuredClone(${name})` : `${name}.${numbers}.slice()`;
}
