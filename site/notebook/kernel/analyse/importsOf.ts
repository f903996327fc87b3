import type { Import } from "../cell.ts";
import { CellError } from "../cellError.ts";
import { explainUnavailable, unavailableText } from "../explainUnavailable.ts";
import { placeOfNode, type SyntaxTree, type Syntax } from "./syntax.ts";

/** The values that a cell imports, in order. Imports of types are gone with the types. */
export function importsOf(program: SyntaxTree): readonly Import[] {
  return program.body.filter(isValueImport).flatMap((statement) => {
    check(statement);
    const module = String(statement.source?.value);
    return (statement.specifiers ?? []).filter(isValue).map((specifier) => read(specifier, module));
  });
}

function isValueImport(statement: Syntax): boolean {
  return statement.type === "ImportDeclaration" && isValue(statement);
}

function isValue(node: Syntax): boolean {
  return node.importKind !== "type";
}

function read(specifier: Syntax, module: string): Import {
  const place = placeOfNode(specifier);
  const imported = importedName(specifier);
  if (module === "inputs" && imported === "*")
    throw new CellError("inputs are imported one by one.", {
      remedy: 'Write import {slider} from "inputs".',
      place,
    });
  const known = knownElsewhere(imported, module);
  return {
    name: specifier.local?.name ?? "",
    imported,
    module,
    ...place,
    ...(known !== undefined && { known }),
  };
}

const ours = /^(engine|inputs|@observablehq\/plot|\.\/.*)$/;
const node =
  /^(node:.*|fs|path|os|http|https|url|util|crypto|process|child_process|worker_threads|stream)(\/.*)?$/;
const address = /^(https?:|npm:|jsr:|\/\/)/;

/** A remark on a name that one of our modules may lack, or on a module that is not ours. */
function knownElsewhere(imported: string, module: string): string | undefined {
  if (ours.test(module)) return unavailableText(imported);
  if (node.test(module)) return "A cell runs in the browser, with no files and no Node.";
  if (address.test(module)) return "A cell has no network.";
  return explainUnavailable(module.replace(/^@/, "").split(/[/@]/)[0]!)?.why;
}

function importedName({ type, imported }: Syntax): string {
  if (type === "ImportDefaultSpecifier") return "default";
  if (type === "ImportNamespaceSpecifier") return "*";
  return imported?.name ?? String(imported?.value);
}

function check(statement: Syntax): void {
  const place = placeOfNode(statement);
  if (statement.specifiers?.length === 0)
    throw new CellError("the import names nothing.", {
      remedy: `Write import {name} from ${statement.source?.raw}.`,
      place,
    });
  for (const attribute of statement.attributes ?? [])
    if (attribute.key?.name !== "type" || (attribute.value as Syntax).value !== "json")
      throw new CellError('an import takes no option but type: "json".', {
        remedy: "Write nothing behind the name of the module.",
        place: placeOfNode(attribute),
      });
}
