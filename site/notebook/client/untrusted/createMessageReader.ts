import type { Failure, Result } from "../../kernel/result.ts";
import type { FromWorker } from "../../worker/protocol.ts";
import { applyChanges } from "./applyChanges.ts";
import { stripTreeHooks, stripHooks, type KnownCell } from "./stripHooks.ts";
import { oversizedResult } from "./oversizedResult.ts";
import { findTreeFault, type TreeFault } from "./treeFault.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Limits above every name and every text of a failure that a kernel sends, and every number of changes at once. */
export const messageLimits = { name: 300, text: 10_000, value: 100_000, path: 250, changes: 5000 };

const isText = (value: unknown): boolean => typeof value === "string";
const isName = (value: unknown): boolean => typeof value === "string" && value.length <= messageLimits.name;
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isOptional = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || is(value);
/** Whether a value is a list of such items; it goes by index, for `every` skips holes. */
const isList = (value: unknown, longest: number, is: (value: unknown) => boolean): boolean => {
  if (!Array.isArray(value) || value.length > longest) return false;
  for (const one of value) if (!is(one)) return false;
  return true;
};

const isPlace = (value: unknown): boolean =>
  isFields(value) && isCount(value["line"]) && isCount(value["column"]);

const isFailure = (value: unknown): boolean =>
  isFields(value) &&
  isText(value["name"]) &&
  isText(value["what"]) &&
  isOptional(value["remedy"], isText) &&
  isOptional(value["place"], isPlace);

const results: Readonly<Record<string, (result: Fields) => boolean>> = {
  shown: ({ value }) => isOptional(value, isText),
  failed: ({ failure }) => isFailure(failure),
  blocked: ({ by }) => isName(by),
  stopped: () => true,
};

const isResult = (value: unknown): boolean =>
  isFields(value) &&
  isText(value["status"]) &&
  Object.hasOwn(results, value["status"] as string) &&
  results[value["status"] as string]!(value);

const isChange = (value: unknown): boolean =>
  isFields(value) && isList(value["path"], messageLimits.path, isCount);

const isOfRun = ({ cell, run }: Fields): boolean => isName(cell) && isCount(run);

/** Checks each type of message, except for outputs, which are checked once the rest is in order. */
const shapes: { readonly [T in FromWorker["type"]]: (message: Fields) => boolean } = {
  ready: () => true,
  pong: () => true,
  asked: ({ ask }) => isCount(ask),
  need: ({ module }) => isName(module),
  waiting: isOfRun,
  running: isOfRun,
  progress: (message) =>
    isOfRun(message) && Number.isFinite(message["done"]) && Number.isFinite(message["total"]),
  result: (message) => isOfRun(message) && isResult(message["result"]),
  changes: (message) => isOfRun(message) && isList(message["changes"], messageLimits.changes, isChange),
};

/**
 * Makes a reader of one kernel's messages. It checks them down to the last tree of an output, and returns undefined for
 * one that is not ours. An output that is or becomes more than a page can bear turns into a failure, and hooks of the
 * page to which a cell has no right are removed. `cellOf` gives the cell as the page knows it.
 */
export function createMessageReader(
  cellOf: (id: string) => KnownCell | undefined,
): (data: unknown) => FromWorker | undefined {
  /** The latest result of each cell. */
  const outputs = new Map<string, Result>();
  return (data) => {
    const message = read(data);
    if (message === undefined || !("cell" in message)) return message;
    const cell = cellOf(message.cell);
    if (cell === undefined) return undefined;
    if (message.type === "result") {
      const result = { ...message.result, output: stripHooks(message.result.output, cell) };
      outputs.set(message.cell, result);
      return { ...message, result };
    }
    if (message.type !== "changes") return message;
    const changes = message.changes.map(({ path, tree }) => ({ path, tree: stripTreeHooks(tree, cell) }));
    const after = applyChanges(outputs.get(message.cell), changes);
    if (after?.status !== "shown") outputs.delete(message.cell);
    else outputs.set(message.cell, after);
    if (after?.status === "failed") return { type: "result", cell: cell.id, run: message.run, result: after };
    return after && { ...message, changes };
  };
}

function read(data: unknown): FromWorker | undefined {
  if (!isFields(data) || !isText(data["type"]) || !Object.hasOwn(shapes, data["type"] as string))
    return undefined;
  if (!shapes[data["type"] as FromWorker["type"]](data)) return undefined;
  const message = data as unknown as FromWorker;
  if (message.type === "changes") {
    const fault = findTreeFault(message.changes.map(({ tree }) => tree));
    return fault === undefined ? message : tooLargeMessage(message, fault);
  }
  if (message.type !== "result") return message;
  const fault = findTreeFault(message.result.output);
  return fault === undefined
    ? { ...message, result: truncateResult(message.result) }
    : tooLargeMessage(message, fault);
}

const tooLargeMessage = (
  { cell, run }: { readonly cell: string; readonly run: number },
  fault: TreeFault,
): FromWorker | undefined =>
  fault === "shape" ? undefined : { type: "result", cell, run, result: oversizedResult(fault.excess) };

function truncateResult(result: Result): Result {
  if (result.status === "failed") return { ...result, failure: cutFailure(result.failure) };
  if (result.status !== "shown" || (result.value?.length ?? 0) <= messageLimits.value) return result;
  const { value: _, ...rest } = result;
  return rest;
}

const cutFailure = ({ name, what, remedy, place }: Failure): Failure => ({
  name: cut(name, messageLimits.name),
  what: cut(what, messageLimits.text),
  ...(remedy !== undefined && { remedy: cut(remedy, messageLimits.text) }),
  ...(place !== undefined && { place }),
});

const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;
