import { matrixFields } from "./readControl.ts";

/** The value of a control before anyone touched it, as `readControl` would read it; undefined for a picture. */
export function controlDefault(control: Element): unknown {
  if (control instanceof HTMLSelectElement)
    return Math.max(
      0,
      [...control.options].findIndex(({ defaultSelected }) => defaultSelected),
    );
  if (control instanceof HTMLInputElement) {
    if (control.type === "checkbox") return control.defaultChecked;
    if (control.type === "file") return undefined;
    return control.type === "text" ? control.defaultValue : Number(control.defaultValue);
  }
  const rows: number[][] = [];
  for (const { row, column, field } of matrixFields(control))
    (rows[row] ??= [])[column] = Number(field.defaultValue);
  return rows;
}
