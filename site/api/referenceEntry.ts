import type { Docblock } from "./docblock.ts";
import type { ExportedName } from "./listExports.ts";

/** One option, property or member of an entry. */
export interface Member {
  readonly name: string;
  /** The type as TypeScript gives it; empty if only the name is told. */
  readonly type: string;
  readonly optional: boolean;
  /** The code that stands in for an option left out. */
  readonly fallback?: string;
  readonly doc: Docblock;
}

/** Everything that the reference says about one exported name, or one member of `layers`. */
export interface ReferenceEntry extends ExportedName {
  readonly kind: "function" | "value" | "type" | "class";
  readonly section: string;
  readonly part: string;
  /** The file that defines it, below the root. */
  readonly file: string;
  /** Calls and declarations, as code. */
  readonly signatures: readonly string[];
  readonly doc: Docblock;
  /** The options of a function; the properties of a type; the members of a value. */
  readonly members: readonly Member[];
  /** The word for the members. */
  readonly membersAre: "Options" | "Properties" | "Members";
}
