import { expectKnown } from "./expectKnown.ts";
import { expectAtMost, labelText, controlTree, refuseOptions, withLabel, type Control } from "./control.ts";

export interface SelectOptions<T> {
  /** The choices, shown as text; or a record from what is shown to what is meant. */
  readonly options: readonly T[] | Readonly<Record<string, T>>;
  /** The choice at first; by default the first of all. */
  readonly value?: T;
}

/** A control for one of a list; the page names a choice by its index. */
export function select<T>(label: string, given: SelectOptions<T>): Control<T> {
  expectKnown("select", given, { options: "any", value: "any" }, ["options"]);
  const { options, value } = given;
  const choices: (readonly [string, T])[] = Array.isArray(options)
    ? options.map((one: T) => [String(one), one] as const)
    : Object.entries(options as Readonly<Record<string, T>>);
  expectAtMost("select", "options", choices.length);
  if (choices.length === 0) refuseOptions("select", "options is empty");
  const initial = value === undefined ? choices[0]![1] : value;
  const placeOf = (wanted: T): number => choices.findIndex(([, one]) => Object.is(one, wanted));
  if (placeOf(initial) === -1) refuseOptions("select", `value ${String(value)} is not among the options`);
  return {
    initial,
    read: (raw) => choices[Number(raw)]?.[1],
    draw(name, current) {
      const chosen = placeOf(current);
      const list = choices.map(([text], k) =>
        controlTree("option", { value: k, selected: k === chosen }, labelText(text)),
      );
      return withLabel(
        "select",
        label,
        controlTree("select", { autocomplete: "off", "data-input": name }, ...list),
      );
    },
  };
}
