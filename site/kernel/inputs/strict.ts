import { nearest } from "../nearest.ts";
import { previewText } from "../render/previewText.ts";
import { invalid } from "./control.ts";

/** The options that each input takes; those that it cannot do without come first. */
const options: Readonly<
  Record<string, { readonly needed: readonly string[]; readonly more: readonly string[] }>
> = {
  slider: { needed: ["min", "max"], more: ["step", "value", "play"] },
  number: { needed: [], more: ["min", "max", "step", "value"] },
  select: { needed: ["options"], more: ["value"] },
  checkbox: { needed: [], more: ["value"] },
  text: { needed: [], more: ["value", "placeholder"] },
  matrix: { needed: ["rows", "columns"], more: ["value"] },
  picture: { needed: ["value"], more: [] },
  predict: { needed: ["answer", "because"], more: ["near", "within", "unit"] },
};

/** Throws where an input is given options that it does not take, or lacks some that it needs. */
export function refuseOptions(kind: string, given: readonly unknown[]): void {
  const { needed, more } = options[kind]!;
  const known = [...needed, ...more];
  const takes = `It takes ${known.join(", ")}.`;
  const written = `Write ${kind}("Name", {${[...needed, ...(needed.length === 0 ? ["value"] : [])].map((name) => `${name}: …`).join(", ")}}).`;
  const [, own = {}, ...rest] = given;
  if (typeof own !== "object" || own === null || Array.isArray(own) || rest.length > 0)
    invalid(kind, `expected a label and options, got ${previewText(given)}`, written);
  for (const name of Object.keys(own)) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    invalid(kind, `unknown option "${name}"`, near === undefined ? takes : `Is "${near}" meant? ${takes}`);
  }
  for (const name of needed)
    if ((own as Readonly<Record<string, unknown>>)[name] === undefined)
      invalid(kind, `"${name}" is missing among the options`, written);
}
