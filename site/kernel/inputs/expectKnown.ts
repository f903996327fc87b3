import { nearest } from "../nearest.ts";
import { invalid } from "./control.ts";

/** What an option may be, as `typeof` says it, or a list; `any` is read by the control itself. */
type Type = "number" | "string" | "boolean" | "list" | "any";

/** Refuses options that the control would not read, and values of another type, by name. */
export function expectKnown<Options extends object>(
  kind: string,
  options: Options,
  types: { readonly [Name in keyof Required<Options>]: Type },
): void {
  const given: unknown = options;
  const names = Object.keys(types);
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return invalid(kind, `expected options in braces, {${names[0]}: …}, got ${String(given)}`);
  for (const [name, value] of Object.entries(given)) {
    const type = Object.hasOwn(types, name) ? (types as Readonly<Record<string, Type>>)[name]! : undefined;
    if (type === undefined) {
      const meant = nearest(name, names);
      const remedy = meant === undefined ? `there are ${names.join(", ")}` : `is ${meant} meant?`;
      invalid(kind, `unknown option ${name}; ${remedy}`);
    }
    const fits = type === "any" || (type === "list" ? Array.isArray(value) : typeof value === type);
    if (value !== undefined && !fits) invalid(kind, `${name} must be ${words[type]}, not ${String(value)}`);
  }
}

const words: Readonly<Record<Type, string>> = {
  number: "a number",
  string: "text",
  boolean: "true or false",
  list: "a list",
  any: "a value",
};
