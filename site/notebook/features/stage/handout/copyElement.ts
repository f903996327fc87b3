/** Attributes by which the page finds its own cells and controls. */
const hooks = [
  "data-input",
  "data-question",
  "data-action",
  "data-check",
  "data-kind",
  "data-play",
  "name",
  "tabindex",
];

/**
 * Copies an element as it now looks, for paper: pictures and the values of fields with it, each id with an ending of its
 * own. Nothing in the copy can be moved, and nothing finds it in the place of the original.
 */
export function copyElement(element: HTMLElement, ending: string): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  const [from, to] = [element, copy].map((one) => [one, ...one.querySelectorAll<HTMLElement>("*")]) as [
    HTMLElement[],
    HTMLElement[],
  ];
  for (const [k, one] of to.entries()) {
    paint(from[k]!, one);
    for (const { name, value } of [...one.attributes])
      if (name === "id") one.id = value + ending;
      else if (/^(for|aria-(labelledby|describedby|controls))$/.test(name))
        one.setAttribute(
          name,
          value.replace(/\S+/g, (id) => id + ending),
        );
      else if (/^(xlink:)?href$/.test(name) && value.startsWith("#")) one.setAttribute(name, value + ending);
      else if (value.includes("url(#"))
        one.setAttribute(
          name,
          value.replace(/url\(#([^)]+)\)/g, (_, id) => `url(#${id}${ending})`),
        );
      else if (hooks.includes(name) || name.startsWith("data-set-")) one.removeAttribute(name);
  }
  copy.inert = true;
  return copy;
}

/** Gives a copied picture its pixels, and a copied field its value. */
function paint(from: Element, to: Element): void {
  if (from instanceof HTMLCanvasElement && to instanceof HTMLCanvasElement && from.width * from.height > 0)
    to.getContext("2d")!.drawImage(from, 0, 0);
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) {
    to.value = from.value;
    to.checked = from.checked;
  }
  if (from instanceof HTMLSelectElement && to instanceof HTMLSelectElement)
    to.selectedIndex = from.selectedIndex;
}
