/** A page of the reference: the modules whose exports stand there, and the headings that they stand under. */
export interface ReferencePart {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** The module's name in an import. */
  readonly module: "engine" | "inputs" | "./figures";
  /** Headings, each with the folders and files below the module's own whose exports it gathers, in their order. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
}

/** The pages of the reference, in the order in which they are listed. */
export const parts: readonly ReferencePart[] = [
  {
    name: "tensors",
    title: "Tensors and arithmetic",
    about: "Tensors, and the arithmetic on them, forward and backward, as in torch.nn.functional.",
    module: "engine",
    sections: {
      Tensors: ["tensor.ts", "tensor/"],
      Arithmetic: ["arithmetic/"],
      Mathematics: ["math/"],
    },
  },
  {
    name: "layers",
    title: "Layers",
    about:
      "Descriptions of layers, as in torch.nn. Until they run, they answer everything from shapes alone.",
    module: "engine",
    sections: { "The members of layers": ["layers/"] },
  },
  {
    name: "networks",
    title: "Networks",
    about:
      "Networks as graphs of named steps: your own, published ones, and networks as text and as PyTorch.",
    module: "engine",
    sections: { Networks: ["network/"], "Published networks": ["zoo/"], PyTorch: ["pytorch/"] },
  },
  {
    name: "memory",
    title: "Memory",
    about: "What training and inference keep in memory, when, and in how many bytes.",
    module: "engine",
    sections: {
      Programs: ["program.ts"],
      "Memory over time": ["memory/timeline/"],
      "The allocator": ["memory/allocator/"],
      "Optimizers’ memory": ["memory/optimizers/"],
      "Other counts": ["memory/tools/", "memory/"],
      "Bytes and units": ["bytes.ts", "units.ts", "units/"],
    },
  },
  {
    name: "training",
    title: "Training",
    about: "A training loop that really runs, digits to train on, and the check of options.",
    module: "engine",
    sections: { Training: ["training/"], Options: ["expectOptions.ts"] },
  },
  {
    name: "inputs",
    title: "Inputs and questions",
    about: "What a reader moves, guesses and solves: everything a cell can import from “inputs”.",
    module: "inputs",
    sections: { "Inputs and questions": [""] },
  },
  {
    name: "figures",
    title: "Figures",
    about: "Functions that turn data into drawings: everything a cell can import from “./figures”.",
    module: "./figures",
    sections: { Figures: [""] },
  },
];

/** The file that says what each module exports. */
export const moduleFiles = {
  engine: "engine/index.ts",
  inputs: "site/inputs.ts",
  "./figures": "lessons/figures.ts",
} as const;

/** The part and section in which the exports of a file below a module's folder stand. */
export function sectionOf(
  module: ReferencePart["module"],
  file: string,
): { part: ReferencePart; section: string } {
  const places = parts
    .filter((part) => part.module === module)
    .flatMap((part) =>
      Object.entries(part.sections).flatMap(([section, prefixes]) =>
        prefixes.map((prefix) => ({ part, section, prefix })),
      ),
    )
    .filter(({ prefix }) => file.startsWith(prefix));
  // The longest prefix is the nearest folder.
  const [found] = places.sort((a, b) => b.prefix.length - a.prefix.length);
  if (found === undefined)
    throw new Error(`${module}: no page for what ${file} exports. List it in site/api/parts.ts.`);
  return found;
}
