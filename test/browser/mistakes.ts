/** A reader's mistake in a cell, and the answer that it must get. */
export interface Mistake {
  readonly name: string;
  readonly cell?: string;
  readonly source: string;
  readonly what: string;
  readonly remedy?: string;
  readonly line?: number;
  /** The cells that read from it, with their states. */
  readonly takes?: readonly string[];
}

export const mistakes: readonly Mistake[] = [
  {
    name: "code that ends too early",
    source: "const a = 1;\nconst b = (a +",
    what: "the code ends too early.",
    remedy: "Something is missing at the end",
    line: 2,
  },
  {
    name: "a token out of place",
    source: "const a = 1;\n\nconst b = ;",
    what: '";" was not expected here.',
    remedy: "Look just before it: an operator, a comma or a bracket is missing",
    line: 3,
  },
  {
    name: "an enum",
    source: "enum Kind { a }",
    what: "enum cannot be erased.",
    remedy: "Use a union of string literals",
    line: 1,
  },
  {
    name: "a name that is declared elsewhere",
    source: "const image = 1;",
    what: '"image" is already declared in cell "image".',
    remedy: "Choose another name",
    line: 1,
  },
  {
    name: "a name that is nowhere declared",
    source: "1;\nimege.shape",
    what: '"imege" is not defined.',
    remedy: 'Did you mean "image"?',
    line: 2,
  },
  {
    name: "a module that may not be imported",
    source: 'import { useState } from "react";\nuseState',
    what: 'a cell cannot import "react".',
    remedy: 'It may import "engine"',
    line: 1,
  },
  {
    name: "an import that the engine has not",
    source: 'import { conv2dd } from "engine";\nconv2dd',
    what: '"engine" has no "conv2dd".',
    remedy: 'Did you mean "conv2d"?',
    line: 1,
  },
  {
    name: "an assignment to another cell's name",
    source: "1;\n2;\nimage = 3;",
    what: '"image" is not declared in this cell, so it cannot be changed here.',
    remedy: "Is const missing? Write const image = …, or another name if a cell beside this one has it.",
    line: 3,
  },
  {
    name: "a circle",
    cell: "maps",
    source: "const eye = ownMap;",
    what: "cells need each other in a circle: maps → own → maps.",
    remedy: "Take one of the names out of the circle.",
    line: 1,
    takes: ["own failed"],
  },
  {
    name: "an error that is thrown",
    source: 'const a = 1;\nif (a > 0)\n  throw new RangeError("too large");',
    what: "too large",
    line: 3,
  },
  {
    name: "an error that the engine throws",
    source: "1;\nconv2d(image, filter, { stride: 0 })",
    what: "stride",
    line: 2,
  },
];
