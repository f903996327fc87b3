import type { TinyElement } from "./tinyElement.ts";

type Matches = (element: TinyElement) => boolean;

const part =
  /^(?:\*|([\w-]+)|#([\w-]+)|\.([\w-]+)|\[([\w:-]+)(?:([~^$*]?)=["']?([^"'\]]*)["']?)?\]|:(first-child|last-child))/;
const memory = new Map<string, Matches>();

/**
 * Compiles a selector into a test of elements. It may have tags, `*`, `.class`, `#id`, `[attribute]`,
 * `[attribute="value"]`, `:first-child` and `:last-child`; inside one another (` `, `>`), or any of several (`,`).
 */
export function compileSelector(selector: string): Matches {
  const known = memory.get(selector);
  if (known) return known;
  const any = selector.split(/,(?![^[]*\])/).map((one) => chain(one.trim(), selector));
  const matches: Matches = (element) => any.some((one) => one(element));
  memory.set(selector, matches);
  return matches;
}

function chain(text: string, whole: string): Matches {
  const [last, ...outer] = text
    .replace(/\s*>\s*/g, " >")
    .split(/\s+(?![^[]*\])/)
    .reverse();
  const matches = compound(last.replace(">", ""), whole);
  if (outer.length === 0) return matches;
  const rest = chain(outer.reverse().join(" "), whole);
  if (last[0] === ">")
    return (element) => matches(element) && !!element.parentElement && rest(element.parentElement);
  return (element) => {
    if (!matches(element)) return false;
    for (let at = element.parentElement; at; at = at.parentElement) if (rest(at)) return true;
    return false;
  };
}

function compound(text: string, whole: string): Matches {
  const all: Matches[] = [];
  for (let rest = text; rest !== "" || all.length === 0;) {
    const found = part.exec(rest);
    if (!found) throw new SyntaxError(`unknown selector: ${whole}`);
    all.push(simple(found));
    rest = rest.slice(found[0].length);
  }
  return (element) => all.every((one) => one(element));
}

function simple([, tag, id, name, attribute, operator, value, place]: RegExpExecArray): Matches {
  if (tag !== undefined) return (element) => element.localName === tag;
  if (id !== undefined) return (element) => element.id === id;
  if (name !== undefined) return (element) => element.classList.contains(name);
  if (place !== undefined) return (element) => edge(element, place === "first-child");
  if (attribute === undefined) return () => true;
  if (value === undefined) return (element) => element.hasAttribute(attribute);
  return (element) => compare(element.getAttribute(attribute), operator ?? "", value);
}

function edge(element: TinyElement, first: boolean): boolean {
  return (first ? element.previousElementSibling : element.nextElementSibling) === null;
}

function compare(held: string | null, operator: string, value: string): boolean {
  if (held === null) return false;
  if (operator === "") return held === value;
  if (value === "") return false;
  if (operator === "^") return held.startsWith(value);
  if (operator === "$") return held.endsWith(value);
  if (operator === "*") return held.includes(value);
  return held.split(/\s+/).includes(value);
}
