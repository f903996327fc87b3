import type { TinyElement } from "./element.ts";

const text = {
  title: "title",
  lang: "lang",
  src: "src",
  alt: "alt",
  type: "type",
  scope: "scope",
  htmlFor: "for",
  role: "role",
  ariaLabel: "aria-label",
  name: "name",
  min: "min",
  max: "max",
  step: "step",
};
const counts = { tabIndex: "tabindex", colSpan: "colspan", rowSpan: "rowspan" };
const flags = {
  hidden: "hidden",
  disabled: "disabled",
  open: "open",
  checked: "checked",
  selected: "selected",
};
const refused = ["innerHTML", "outerHTML", "insertAdjacentHTML"];

/** Properties that stand for an attribute, as `td.colSpan = 2`. There is no `value`: Plot asks elements whether they have one. */
export function reflect(prototype: TinyElement): void {
  for (const [property, name] of Object.entries(text))
    define(
      prototype,
      property,
      (element) => element.getAttribute(name) ?? "",
      (element, value) => element.setAttribute(name, value),
    );
  for (const [property, name] of Object.entries(counts))
    define(
      prototype,
      property,
      (element) => Number(element.getAttribute(name)),
      (element, value) => element.setAttribute(name, value),
    );
  for (const [property, name] of Object.entries(flags))
    define(
      prototype,
      property,
      (element) => element.hasAttribute(name),
      (element, value) => element.toggleAttribute(name, !!value),
    );
  for (const property of refused) define(prototype, property, refuse, refuse);

  function refuse(): never {
    throw new TypeError(
      "HTML as text is not read here: make elements with document.createElement and append them",
    );
  }
}

function define(
  prototype: TinyElement,
  property: string,
  get: (element: TinyElement) => unknown,
  set: (element: TinyElement, value: unknown) => unknown,
): void {
  Object.defineProperty(prototype, property, {
    configurable: true,
    get(this: TinyElement) {
      return get(this);
    },
    set(this: TinyElement, value: unknown) {
      set(this, value);
    },
  });
}
