import type { Wrong } from "./wrong.ts";

/** Names that are another's to declare or to change. */
export const foreign: Readonly<Record<string, Wrong>> = {
  "arguments at the top": {
    source: "arguments.length",
    at: [1, 0],
    says: "outside a function",
    remedy: "parameters",
  },
  "arguments in an arrow": {
    source: "const f = () => arguments[0]",
    at: [1, 16],
    says: "outside a function",
    remedy: "parameters",
  },
  "an assignment": {
    source: "const a = 1\nimage = a",
    at: [2, 0],
    says: '"image" is not declared in this cell',
    remedy: "Write const image = …",
  },
  "an assignment in passing": {
    source: "twice(image += 1)",
    at: [1, 6],
    says: '"image" is not declared',
    remedy: "const",
  },
  "an assignment in a function": {
    source: "const f = () => {\n  image ??= 1\n}",
    at: [2, 2],
    says: '"image" is not declared',
    remedy: "const",
  },
  "counting up": { source: "image++", at: [1, 0], says: '"image" is not declared', remedy: "const" },
  "counting down in front": {
    source: "- --image",
    at: [1, 4],
    says: '"image" is not declared',
    remedy: "const",
  },
  "taking apart into another's name": {
    source: "let a; [a, { b: image }] = list",
    at: [1, 16],
    says: '"image" is not declared',
    remedy: "const",
  },
  "taking apart with a default": {
    source: "({ image = 2 } = pair)",
    at: [1, 3],
    says: '"image" is not declared',
    remedy: "const",
  },
  "looping with another's name": {
    source: "for (image of list);",
    at: [1, 5],
    says: '"image" is not declared',
    remedy: "const",
  },
  "looping over keys with another's name": {
    source: "for (image in pair);",
    at: [1, 5],
    says: '"image" is not declared',
    remedy: "const",
  },
  "an assignment with a type": {
    source: "(image as any) = 1",
    at: [1, 1],
    says: '"image" is not declared',
    remedy: "const",
  },
  "changing an import": {
    source: 'import { at } from "engine"\nat = 1',
    at: [2, 0],
    says: '"at" is imported',
    remedy: "const",
  },
  "changing the language": {
    source: "Math = 1",
    at: [1, 0],
    says: '"Math" is a name of the language',
    remedy: "const",
  },
  "changing undefined": {
    source: "undefined = 1",
    at: [1, 0],
    says: '"undefined" is a name',
    remedy: "const",
  },
  "declaring a name of the language": {
    source: "const Map = 1",
    at: [1, 6],
    says: '"Map" is a name of the language',
    remedy: "another name",
  },
  "declaring the console": {
    source: "let a, { b: [console] } = pair",
    at: [1, 13],
    says: '"console" is a name',
    remedy: "another name",
  },
  "importing a name of the language": {
    source: 'import { Map } from "engine"',
    at: [1, 9],
    says: '"Map" is a name',
    remedy: "another name",
  },
  "declaring the kernel's own name": {
    source: "const $display = 1",
    at: [1, 6],
    says: '"$display" is a name',
    remedy: "another name",
  },
};
