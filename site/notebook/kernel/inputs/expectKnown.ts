import { nearest } from "../nearest.ts";
import { previewText } from "../render/previewText.ts";
import { refuseOptions } from "./control.ts";

/** The type of an option, as `typeof` gives it, or a list; `any` is read by the control itself. */
type Type = "number" | "string" | "boolean" | "list" | "any";

/** Refuses options that the control would not read, values of another type, and options that lack a needed one. */
export function expectKnown<Options extends object>(
  kind: string,
  options: Options,
  types: { readonly [Name in keyof Required<Options>]: Type },
  needed: readonly (string & keyof Options)[] = [],
): void {
  const given: unknown = options ?? {};
  const names = Object.keys(types);
  const example = needed.length === 0 ? [names[0]!] : needed;
  const written = `Write ${kind}("Name", {${example.map((name) => `${name}: …`).join(", ")}}).`;
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return refuseOptions(kind, `expected a label and options in braces, got ${previewText(given)}`, written);
  for (const [name, value] of Object.entries(given)) {
    const type = Object.hasOwn(types, name) ? (types as Readonly<Record<string, Type>>)[name]! : undefined;
    if (type === undefined) {
      const meant = nearest(name, names);
      const takes = `It takes ${names.join(", ")}.`;
      refuseOptions(
        kind,
        `unknown option "${name}"`,
        meant === undefined ? takes : `Did you mean "${meant}"? ${takes}`,
      );
    }
    const fits = type === "any" || (type === "list" ? Array.isArray(value) : typeof value === type);
    if (value !== undefined && !fits)
      refuseOptions(kind, `${name} must be ${words[type]}, got ${previewText(value)}`);
  }
  for (const name of needed)
    if ((given as Partial<Options>)[name] === undefined)
      refuseOptions(kind, `"${name}" is missing among the options`, written);
}

const words: Readonly<Record<Type, string>> = {
  number: "a number",
  string: "text",
  boolean: "true or false",
  list: "a list",
  any: "a value",
};
