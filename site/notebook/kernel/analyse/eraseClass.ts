import type { Blanks } from "./blanks.ts";
import { isSyntax, type Syntax } from "./syntax.ts";
import { skipClosing, skipTrivia, wordAt } from "./skipTrivia.ts";

const modifiers = new Set(["public", "protected", "private", "readonly", "override", "abstract", "declare"]);

/** Erases the types of `abstract class A<T> extends B<T> implements C`. */
export function eraseClass(node: Syntax, blanks: Blanks): void {
  if (node.abstract === true) blanks.blank(node.start, node.start + "abstract".length);
  const last = node.implements?.at(-1);
  if (last === undefined) return;
  const heritage = node.superTypeParameters ?? node.superClass ?? node.typeParameters ?? node.id;
  const start = skipClosing(blanks.source, heritage?.end ?? node.start + "class".length);
  blanks.blank(start, last.end);
}

/** Erases the types of `private readonly size?: number`. */
export function eraseMember(node: Syntax, blanks: Blanks): void {
  if (node.key === undefined) return;
  eraseModifiers(node.start, node.key.start, blanks);
  const sign = skipTrivia(blanks.source, keyEnd(node.key, node.computed === true, blanks.source));
  const marked = blanks.source[sign] === "?" || blanks.source[sign] === "!";
  if (marked) blanks.blank(sign, sign + 1);
  const bare = node.type === "PropertyDefinition" && !isSyntax(node.value);
  // Without it, `get: number` before `area() {}` would turn into a getter.
  if (bare && (marked || node.typeAnnotation !== undefined))
    blanks.put(marked ? sign : (node.typeAnnotation?.start ?? sign), ";");
}

function eraseModifiers(start: number, end: number, blanks: Blanks): void {
  for (let index = start; index < end; index = skipTrivia(blanks.source, index)) {
    const word = wordAt(blanks.source, index);
    if (modifiers.has(word)) {
      blanks.blank(index, index + word.length);
      // Without it, `*` or `[` would go on with the field above.
      if (index === start) blanks.put(index, ";");
    }
    index += Math.max(word.length, 1);
  }
}

function keyEnd(key: Syntax, computed: boolean, source: string): number {
  return computed ? skipClosing(source, key.end) + "]".length : key.end;
}
