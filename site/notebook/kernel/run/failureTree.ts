import type { Failure } from "../result.ts";
import type { Tree } from "../tree.ts";

/** The error as an output. */
export function failureTree({ name, what, remedy, place }: Failure): Tree {
  const part = (tag: string, kind: string, ...children: Tree[]) => ({
    tag,
    attributes: { class: kind },
    children,
  });
  const head = [
    part("strong", "name", name),
    ...(place ? [" ", part("span", "place", `line ${place.line}`)] : []),
  ];
  const lines = [part("p", "head", ...head), part("p", "message", what)];
  return part("div", "failure", ...lines, ...(remedy === undefined ? [] : [part("p", "remedy", remedy)]));
}
