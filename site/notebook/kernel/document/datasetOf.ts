import type { TinyElement } from "./tinyElement.ts";

/** An element's `dataset`: `data-set-stride` is read and written as `dataset.setStride`. */
export function datasetOf(element: TinyElement): object {
  return new Proxy(
    {},
    {
      get: (_, name) => element.getAttribute(attribute(name)) ?? undefined,
      has: (_, name) => element.hasAttribute(attribute(name)),
      set(_, name, value) {
        element.setAttribute(attribute(name), `${value}`);
        return true;
      },
      deleteProperty(_, name) {
        element.removeAttribute(attribute(name));
        return true;
      },
    },
  );
}

function attribute(name: string | symbol): string {
  return `data-${String(name).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
