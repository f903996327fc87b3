import type { Modules } from "../kernel/run/modules.ts";
import { watchShared } from "../kernel/run/integrity.ts";
import { Notebook } from "../kernel/notebook.ts";
import { eventLoop } from "./eventLoop.ts";
import { fetchedData } from "./fetchedData.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { seal } from "./seal.ts";

/** Runs the kernel in a worker. Its first message brings the port to the page; after that it has no other way out. */
export function startWorker(own: Modules): void {
  const { addEventListener } = globalThis;
  addEventListener("message", ({ ports: [port] }) => serve(port!, own), { once: true });
}

function serve(port: MessagePort, own: Modules): void {
  const send = port.postMessage.bind(port) as (message: FromWorker) => void;
  const end = (globalThis as unknown as { close(): void }).close.bind(globalThis);
  const turns = eventLoop();
  seal();
  const watch = { altered: watchShared(), end, ...turns };
  port.onmessage = ({ data: message }: MessageEvent<ToWorker>) => {
    if (message.type === "start") port.onmessage = begin(message, own, send, watch);
  };
  send({ type: "ready" });
}

interface Watch extends ReturnType<typeof eventLoop> {
  readonly altered: () => string | undefined;
  readonly end: () => void;
}

type Start = Extract<ToWorker, { readonly type: "start" }>;

function begin(
  start: Start,
  own: Modules,
  send: (message: FromWorker) => void,
  { altered, end, breathe, turn }: Watch,
): (event: MessageEvent<ToWorker>) => void {
  const data = fetchedData((module) => send({ type: "need", module }));
  const files = start.data.map((module) => [module, () => data.get(module)] as const);
  const notebook = new Notebook({
    modules: { ...own, ...Object.fromEntries(files) },
    breathe,
    on: send,
    altered(cell) {
      const what = altered();
      if (what === undefined) return undefined;
      send({ type: "altered", cell, what });
      // A kernel that a cell has tampered with says nothing more.
      end();
      return what;
    },
  });
  for (const [input, value] of Object.entries(start.inputs)) notebook.preset(input, value);
  notebook.define(start.cells, { changed: start.changed });
  notebook.stop(start.stopped);
  /** An ask is answered when all that needs no waiting has run; a cell that never ends holds nothing up. */
  const ask = async (number: number, _work: Promise<void>): Promise<void> => {
    await turn();
    send({ type: "asked", ask: number });
  };
  const take: { readonly [K in ToWorker["type"]]: (message: Extract<ToWorker, { type: K }>) => unknown } = {
    start: () => {},
    run: (message) => ask(message.ask, notebook.run(message.cells)),
    replace: (message) => ask(message.ask, notebook.replace(message.cell, { changed: message.changed })),
    set: (message) => ask(message.ask, notebook.set(message.input, message.value)),
    stop: ({ cells }) => notebook.stop(cells),
    async pointer({ cell, pointer }) {
      const changes = (await notebook.drawing(cell)?.point(pointer)) ?? [];
      if (changes.length > 0) send({ type: "changes", cell, changes });
    },
    data: ({ module, json }) => data.arrived(module, json),
    ping: () => send({ type: "pong" }),
  };
  return ({ data: message }) => void take[message.type](message as never);
}
