import type { TinyElement } from "./tinyElement.ts";

const words = "title lang src alt type scope role name min max step htmlFor:for ariaLabel:aria-label";
const counts = "tabIndex colSpan rowSpan";
const flags = "hidden disabled open checked selected";

type Kind = (given: string | null) => unknown;

/** Defines the properties that stand for an attribute, as in `td.colSpan = 2`. */
export function reflect(prototype: TinyElement): void {
  all(words, (given) => given ?? "");
  all(counts, Number);
  all(flags, (given) => given !== null);
  for (const name of ["innerHTML", "outerHTML", "insertAdjacentHTML"])
    define(name, { get: refuse, set: refuse });

  function all(names: string, kind: Kind): void {
    for (const pair of names.split(" ")) {
      const [property, name = property] = pair.split(":");
      define(property, {
        get(this: TinyElement) {
          return kind(this.getAttribute(name));
        },
        set(this: TinyElement, value: unknown) {
          if (typeof value === "boolean") this.toggleAttribute(name, value);
          else this.setAttribute(name, value);
        },
      });
    }
  }

  function define(property: string, accessors: PropertyDescriptor): void {
    Object.defineProperty(prototype, property, { ...accessors, configurable: true });
  }
}

function refuse(): never {
  throw new TypeError(
    "HTML as text is not read here: make elements with document.createElement and append them",
  );
}
