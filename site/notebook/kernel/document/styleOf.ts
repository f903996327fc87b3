import type { TinyElement } from "./tinyElement.ts";

/** An element's `style`: properties in either spelling, kept in the attribute. */
export function styleOf(element: TinyElement): object {
  const methods = {
    setProperty(name: string, value: unknown, priority?: string) {
      const held = read(element);
      const text = value === null || value === undefined ? "" : `${value}`.trim();
      if (text === "") held.delete(name);
      else held.set(name, priority === "important" ? `${text} !important` : text);
      write(element, held);
    },
    removeProperty(name: string) {
      const held = read(element);
      const old = held.get(name) ?? "";
      held.delete(name);
      write(element, held);
      return old;
    },
    getPropertyValue: (name: string) => read(element).get(name) ?? "",
  };
  return new Proxy(methods, {
    get(target, name) {
      if (typeof name === "symbol" || Object.hasOwn(target, name)) return Reflect.get(target, name);
      return name === "cssText"
        ? (element.getAttribute("style") ?? "")
        : target.getPropertyValue(dashed(name));
    },
    set(target, name, value) {
      if (name === "cssText") element.setAttribute("style", `${value}`);
      else target.setProperty(dashed(String(name)), value);
      return true;
    },
  });
}

function read(element: TinyElement): Map<string, string> {
  const held = new Map<string, string>();
  for (const declaration of (element.getAttribute("style") ?? "").split(";")) {
    const colon = declaration.indexOf(":");
    if (colon > 0) held.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return held;
}

function write(element: TinyElement, held: ReadonlyMap<string, string>): void {
  if (held.size === 0) element.removeAttribute("style");
  else element.setAttribute("style", [...held].map(([name, value]) => `${name}: ${value};`).join(" "));
}

/** Turns a property's name into CSS: `maxWidth` → `max-width`, `cssFloat` → `float`; `--own` stays. */
function dashed(name: string): string {
  if (name === "cssFloat") return "float";
  return name.startsWith("--") ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
