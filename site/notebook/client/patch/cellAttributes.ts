type Attributes = Readonly<Record<string, string>>;

/** What an element was last given by its cell. Attributes that the page adds are the page's, and outlive a patch. */
const given = new WeakMap<Element, Attributes>();

export const cellAttributes = (element: Element): Attributes => given.get(element) ?? read(element);

export const setCellAttributes = (element: Element, attributes: Attributes): void =>
  void given.set(element, attributes);

/** Sets an attribute of an output's element from the page's side; `null` takes it away. */
export function setPageAttribute(element: Element, name: string, value: string | null): void {
  if (!given.has(element)) given.set(element, read(element));
  if (value === element.getAttribute(name)) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

const read = (element: Element): Attributes =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
