import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Worker, MessageChannel, type MessagePort } from "node:worker_threads";
import { site } from "../../../site/loadLesson.ts";
import type { Cell } from "../../../site/notebook/kernel/cell.ts";
import type { Result } from "../../../site/notebook/kernel/result.ts";
import { kernelProgram } from "../../../site/notebook/worker/kernelProgram.ts";
import type { FromWorker, ToWorker } from "../../../site/notebook/worker/protocol.ts";

type Asking = Extract<ToWorker, { readonly ask: number }>;
type Ask = Asking extends infer A ? (A extends Asking ? Omit<A, "ask"> : never) : never;

/** The part of a browser's worker that Node's lacks: a first message with a port. */
const shim = `
  const { parentPort } = process.getBuiltinModule("node:worker_threads");
  // Node loads these when they are first used, which is too late in a realm that is closed.
  void [globalThis.MessageEvent, globalThis.DOMException, globalThis.Event];
  globalThis.addEventListener = (_type, hear) => parentPort.once("message", (port) => hear({ ports: [port] }));
`;

let program: Promise<string> | undefined;

/** The kernel with everything a reader may use, as the page's worker runs it, in a worker of Node's. */
export async function nodeKernel(cells: readonly Cell[], { changed = cells.map(({ id }) => id) } = {}) {
  program ??= kernelProgram("full", { site, used: "all" }).then(({ code }) => code);
  const worker = new Worker(shim + (await program), { eval: true });
  const { port1, port2 } = new MessageChannel();
  const heard: FromWorker[] = [];
  const results = new Map<string, Result>();
  const { resolve, promise: ready } = Promise.withResolvers<void>();
  const answers = new Map<number, () => void>();
  port1.on("message", (message: FromWorker) => {
    heard.push(message);
    if (message.type === "ready") resolve();
    if (message.type === "need") void bring(message.module);
    if (message.type === "asked") answers.get(message.ask)?.();
    if (message.type === "result") results.set(message.cell, message.result);
  });
  const bring = async (module: string) =>
    tell({ type: "data", module, json: await readFile(join("lessons", module), "utf8") });
  worker.postMessage(port2, [port2 as MessagePort]);
  await ready;
  const tell = (message: ToWorker): void => port1.postMessage(message);
  const files = (await readdir("lessons/data")).filter((file) => file.endsWith(".json"));
  const data = files.map((file) => `./data/${file}`);
  tell({ type: "start", cells, changed, stopped: [], data, inputs: {} });
  let asks = 0;
  return {
    heard,
    results,
    tell,
    ask(ask: Ask): Promise<void> {
      const number = ++asks;
      const { promise, resolve } = Promise.withResolvers<void>();
      answers.set(number, resolve);
      tell({ ...ask, ask: number } as ToWorker);
      return promise;
    },
    close: () => worker.terminate(),
  };
}
