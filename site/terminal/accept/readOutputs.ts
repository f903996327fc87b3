import type { Tree, TreeElement } from "../../notebook/kernel/tree.ts";

/** A cell's output as it is committed. */
export interface CommittedOutput {
  readonly status: string;
  readonly html: string;
}

/** Reads the outputs in a committed file, by cell, in their order. */
export function readOutputs(text: string): ReadonlyMap<string, CommittedOutput> {
  const parts = text.split(/^<!-- (\S+): (\w+) -->\n/m).slice(1);
  const cells = new Map<string, CommittedOutput>();
  for (let k = 0; k < parts.length; k += 3) {
    const [id, status, html] = parts.slice(k, k + 3);
    cells.set(id!, { status: status!, html: html!.trimEnd() });
  }
  return cells;
}

const token = /<\/([\w-]+)>|<([\w-]+)((?: [\w:-]+="[^"]*")*)>|([^<]+)/g;
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Reads the trees that a committed output was written from; line breaks between tags are the file's own. */
export function readTrees(html: string): readonly Tree[] {
  const root: Tree[] = [];
  const open = [root];
  for (const [, end, tag, written = "", text] of html.matchAll(token)) {
    const inside = open.at(-1)!;
    if (end !== undefined) open.pop();
    else if (text !== undefined) {
      if (text !== "\n") inside.push(unescaped(text));
    } else {
      const children: Tree[] = [];
      const attributes = [...written.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [
        name!,
        unescaped(value!),
      ]);
      inside.push({ tag: tag!, attributes: Object.fromEntries(attributes), children } satisfies TreeElement);
      if (!empty.test(tag!)) open.push(children);
    }
  }
  return root;
}

const signs: Readonly<Record<string, string>> = { amp: "&", nbsp: "\u00a0", lt: "<", gt: ">", quot: '"' };

const unescaped = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => signs[name] ?? _);
