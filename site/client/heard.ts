import { isTree } from "../kernel/run/isTree.ts";
import type { FromWorker } from "../worker/protocol.ts";

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === "string";
const isNumber = (value: unknown): boolean => typeof value === "number";
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isOptional = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || is(value);
const isList = (value: unknown, is: (value: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every((one) => is(one));

const isPlace = (value: unknown): boolean =>
  isFields(value) && isNumber(value["line"]) && isNumber(value["column"]);

const isFailure = (value: unknown): boolean =>
  isFields(value) &&
  isText(value["name"]) &&
  isText(value["what"]) &&
  isOptional(value["remedy"], isText) &&
  isOptional(value["place"], isPlace);

const results: Readonly<Record<string, (result: Fields) => boolean>> = {
  shown: ({ value }) => isOptional(value, isText),
  failed: ({ failure }) => isFailure(failure),
  blocked: ({ by }) => isText(by),
  stopped: () => true,
};

const isResult = (value: unknown): boolean =>
  isFields(value) &&
  isList(value["output"], (tree) => isTree(tree)) &&
  results[String(value["status"])]?.(value) === true;

const isChange = (value: unknown): boolean =>
  isFields(value) && isList(value["path"], isNumber) && isTree(value["tree"]);

const isOfRun = ({ cell, run }: Fields): boolean => isText(cell) && Number.isInteger(run);

const shapes: { readonly [T in FromWorker["type"]]: (message: Fields) => boolean } = {
  ready: () => true,
  pong: () => true,
  asked: ({ ask }) => isNumber(ask),
  need: ({ module }) => isText(module),
  waiting: isOfRun,
  running: isOfRun,
  progress: (message) => isOfRun(message) && isNumber(message["done"]) && isNumber(message["total"]),
  result: (message) => isOfRun(message) && isResult(message["result"]),
  changes: (message) => isOfRun(message) && isList(message["changes"], isChange),
};

/** Whether what came from a kernel is a message of ours, down to the last tree of an output. */
export function isFromWorker(data: unknown): data is FromWorker {
  if (!isFields(data) || !Object.hasOwn(shapes, String(data["type"]))) return false;
  return shapes[data["type"] as FromWorker["type"]](data);
}
