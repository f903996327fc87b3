import fc from "fast-check";
import { among, json, type Piece } from "./piece.ts";

/** Lengths that no page has room for, and some that only look like that. */
const lengths = among(
  "30000000px",
  "1e9px",
  "9999em",
  "100000%",
  "5000vw",
  "calc(1px * 99999999)",
  "max(9999999px, 1%)",
  "fit-content(50%)",
  "min-content",
  "max-content",
  "-99999px",
  "300px",
);
const sized = among(
  "width",
  "height",
  "min-width",
  "min-height",
  "inline-size",
  "block-size",
  "padding",
  "padding-left",
  "margin",
  "margin-top",
  "margin-left",
  "border-width",
  "font-size",
  "line-height",
  "letter-spacing",
  "word-spacing",
  "gap",
  "column-gap",
  "text-indent",
  "tab-size",
  "border-spacing",
  "outline-width",
  "flex-basis",
  "grid-template-columns",
  "column-width",
  "top",
  "left",
  "inset",
);

const lengthy: fc.Arbitrary<Piece> = fc
  .array(fc.tuple(sized, lengths), { minLength: 1, maxLength: 5 })
  .map((pairs) => {
    const style = pairs.map(([name, value]) => `${name}: ${value}`).join("; ");
    const declared = `border-style: solid; position: absolute; ${style}`;
    return {
      name: `style ${style}`,
      expression: `E("div", { style: ${json(declared)} }, "x", E("p", {}, "y"))`,
    };
  });

const laid = among(
  "display: inline-flex",
  "display: flex; flex-wrap: wrap",
  "display: inline-grid",
  "display: grid; grid-template-columns: auto 1fr",
  "display: grid; grid-template-columns: repeat(auto-fit, minmax(min-content, 1fr))",
  "display: inline-block; width: min-content",
  "display: table",
  "display: inline-table",
  "display: flow-root; columns: 2",
  "columns: 3",
  "writing-mode: vertical-rl; display: inline-flex",
  "display: inline-flex; width: fit-content(50%); min-width: 10%; padding: 0.5%",
  "aspect-ratio: 1; display: flex",
);

const nested: fc.Arbitrary<Piece> = fc
  .tuple(fc.array(laid, { minLength: 1, maxLength: 3 }), fc.integer({ min: 4, max: 190 }), fc.boolean())
  .map(([styles, depth, twice]) => ({
    name: `${depth} deep of ${styles.join(" | ")}`,
    expression: `(() => {
  const styles = ${json(styles)};
  let e = E("div", {}, "words to be laid out");
  for (let k = 0; k < ${depth}; k++) e = E("div", { style: styles[k % styles.length] }, "some words", e, ${twice ? 'E("span", {}, "and more")' : '"b"'});
  return e;
})()`,
  }));

/** Boxes that are laid out at great length, or again and again. */
export const boxes = fc.oneof(lengthy, nested);
