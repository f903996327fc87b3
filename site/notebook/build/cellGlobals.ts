/**
 * The types that a cell may use beside the language's: the few functions that exist wherever cells run, and the names
 * of the page's types, empty, so that signatures that mention them can be read.
 */
export const cellGlobals = `
interface Console {
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
}
declare const console: Console;
declare function setTimeout(callback: (...values: any[]) => void, delay?: number, ...values: any[]): number;
declare function clearTimeout(timer: number | undefined): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T): T;

interface Event {}
interface EventTarget {}
interface Node extends EventTarget {}
interface Document extends Node {
  createElement(tag: string): HTMLElement;
  createElementNS(namespace: string, tag: string): Element;
  createTextNode(text: string): Node;
  createDocumentFragment(): DocumentFragment;
}
interface DocumentFragment extends Node {
  append(...nodes: (Node | string)[]): void;
}
interface Element extends Node {
  append(...nodes: (Node | string)[]): void;
  setAttribute(name: string, value: string): void;
  textContent: string | null;
}
interface HTMLElement extends Element {}
interface SVGElement extends Element {}
interface SVGSVGElement extends SVGElement {}
`;
