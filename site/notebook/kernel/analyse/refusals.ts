/** The reason why something is refused, and the code to write instead. */
export interface RefusalReason {
  readonly what: string;
  readonly remedy: string;
}

const exports: RefusalReason = {
  what: "a cell exports nothing.",
  remedy: "Leave out export: what a cell declares at its top can be used in all the others.",
};

const jsx: RefusalReason = {
  what: "JSX is not TypeScript.",
  remedy: "Show a value, a plot or a figure instead.",
};

/** The refusals of code that parses, by type of node. */
export const refusals: Readonly<Record<string, RefusalReason>> = {
  TSEnumDeclaration: {
    what: "enum cannot be erased.",
    remedy: 'Use a union of string literals ("a" | "b"), or an object with as const.',
  },
  TSModuleDeclaration: {
    what: "namespace and module cannot be erased.",
    remedy: "Declare the names at the top of the cell, or put them into an object.",
  },
  TSParameterProperty: {
    what: "a parameter that declares a field cannot be erased.",
    remedy: "Declare the field in the class and assign it in the constructor.",
  },
  TSImportEqualsDeclaration: {
    what: "import = cannot be erased.",
    remedy: 'Write import {name} from "module".',
  },
  TSExportAssignment: exports,
  TSNamespaceExportDeclaration: exports,
  ExportNamedDeclaration: exports,
  ExportDefaultDeclaration: exports,
  ExportAllDeclaration: exports,
  Decorator: {
    what: "decorators are not part of JavaScript yet.",
    remedy: "Call the function on the class or the method instead.",
  },
  accessor: {
    what: "accessor is not part of JavaScript yet.",
    remedy: "Write a field, or a getter and a setter.",
  },
  TSTypeAssertion: {
    what: "a cast goes after its expression.",
    remedy: "Write x as T instead of <T>x.",
  },
  TSTypeCastExpression: {
    what: "a type cannot stand here.",
    remedy: "Write x as T, or x satisfies T.",
  },
  JSXElement: jsx,
  JSXFragment: jsx,
  ImportExpression: {
    what: "import() is not available in a cell.",
    remedy: 'Write import {name} from "module" instead.',
  },
  MetaProperty: {
    what: "import.meta is not available in a cell.",
    remedy: "A cell is not a module, and has no address.",
  },
};
