import { watchShared, type Shared } from "../kernel/run/integrity.ts";
import type { Modules } from "../kernel/run/modules.ts";
import type { NotebookEvent } from "../kernel/event.ts";
import { Notebook } from "../kernel/notebook.ts";
import { eventLoop } from "./eventLoop.ts";
import { fetchedData } from "./fetchedData.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { seal } from "./seal.ts";
import { seldom } from "./seldom.ts";
import { tampering } from "./tampering.ts";

/** Runs the kernel in a worker. Its first message brings the port to the page; after that it has no other way out. */
export function startWorker(own: Modules): void {
  const { addEventListener } = globalThis;
  addEventListener("message", ({ ports: [port] }) => serve(port!, own), { once: true });
}

function serve(port: MessagePort, own: Modules): void {
  const send = port.postMessage.bind(port) as (message: FromWorker) => void;
  const end = (globalThis as unknown as { close(): void }).close.bind(globalThis);
  const turns = eventLoop();
  // A kernel whose parts a cell took away may fail anywhere. What was altered is told; how it failed is no news.
  addEventListener("unhandledrejection", (event) => {
    if (shared.altered() !== undefined) event.preventDefault();
  });
  seal();
  const shared = watchShared();
  for (const [name, load] of Object.entries(own)) shared.add(name, load());
  port.onmessage = ({ data: message }: MessageEvent<ToWorker>) => {
    if (message.type === "start") port.onmessage = begin(message, own, { send, end, shared, ...turns });
  };
  send({ type: "ready" });
}

interface Surroundings extends ReturnType<typeof eventLoop> {
  readonly send: (message: FromWorker) => void;
  readonly end: () => void;
  readonly shared: Shared;
}

type Start = Extract<ToWorker, { readonly type: "start" }>;

function begin(
  start: Start,
  own: Modules,
  { send, end, shared, breathe, turn, now }: Surroundings,
): (event: MessageEvent<ToWorker>) => void {
  const data = fetchedData((module) => send({ type: "need", module }), shared.add);
  const files = start.data.map((module) => [module, () => data.get(module)] as const);
  const tampered = tampering({ altered: shared.altered, send, end });
  const tell = seldom(tampered.send, now);
  /** Cells that are the reader's; the lesson's own are not suspected. */
  const readers: Record<string, boolean> = Object.fromEntries(start.changed.map((id) => [id, true]));
  let suspicious = start.changed.length > 0;
  const on = (event: NotebookEvent): void => {
    const ends = event.type === "result";
    if (readers[event.cell] && (ends || event.type === "running"))
      tampered.found(ends ? event.cell : undefined);
    tell(event);
  };
  const modules = { ...own, ...Object.fromEntries(files) };
  const notebook = new Notebook({ modules, breathe, on, shared, trusting: true });
  for (const [input, value] of Object.entries(start.inputs)) notebook.preset(input, value);
  notebook.define(start.cells, { changed: start.changed });
  notebook.stop(start.stopped);
  /** An ask is answered when all that needs no waiting has run; a cell that never ends holds nothing up. */
  const ask = async (number: number, work: () => Promise<void>): Promise<void> => {
    if (suspicious && tampered.found()) return;
    void work();
    await turn();
    tampered.send({ type: "asked", ask: number });
  };
  const take: { readonly [K in ToWorker["type"]]: (message: Extract<ToWorker, { type: K }>) => unknown } = {
    start: () => {},
    run: (message) => ask(message.ask, () => notebook.run(message.cells)),
    replace({ ask: number, cell, changed }) {
      suspicious ||= changed;
      readers[cell.id] = changed;
      return ask(number, () => notebook.replace(cell, { changed }));
    },
    set: (message) => ask(message.ask, () => notebook.set(message.input, message.value)),
    stop: ({ cells }) => notebook.stop(cells),
    async pointer({ cell, pointer }) {
      const drawing = notebook.drawing(cell);
      // What listens to the pointer in a cell may throw; there is nobody to tell.
      const changes = (await drawing?.point(pointer).catch(() => [])) ?? [];
      if (changes.length > 0 && notebook.drawing(cell) === drawing) tell({ type: "changes", cell, changes });
    },
    data: ({ module, json }) => data.arrived(module, json),
    ping() {
      if (!suspicious || !tampered.found()) send({ type: "pong" });
    },
  };
  return ({ data: message }) => void take[message.type](message as never);
}
