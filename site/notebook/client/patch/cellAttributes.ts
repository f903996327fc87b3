type Attributes = Readonly<Record<string, string>>;

/** The attributes that its cell last gave to each element. Those that the page adds outlive a patch. */
const given = new WeakMap<Element, Attributes>();

export const cellAttributes = (element: Element): Attributes => given.get(element) ?? read(element);

export const setCellAttributes = (element: Element, attributes: Attributes): void =>
  void given.set(element, attributes);

/** Sets an attribute of an output's element on behalf of the page; `null` removes it. */
export function setPageAttribute(element: Element, name: string, value: string | null): void {
  if (!given.has(element)) given.set(element, read(element));
  if (value === element.getAttribute(name)) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

const read = (element: Element): Attributes =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
