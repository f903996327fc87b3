import { downstream, join } from "../../kernel/link/join.ts";
import type { CellRecord } from "./cellRecord.ts";

/** The cells whose results may change when these inputs move or these cells run. */
export function affectedCells(
  records: readonly CellRecord[],
  { inputs = [], cells = [] }: { readonly inputs?: Iterable<string>; readonly cells?: Iterable<string> },
): readonly string[] {
  const links = join(records.map(({ ran }) => ran));
  const owners = [...inputs].flatMap((input) => {
    const owner = links.producers.get(input);
    return owner === undefined || owner.import !== undefined ? [] : [owner.cell];
  });
  return downstream(links, [...owners, ...cells]);
}
