import type { Modules } from "../kernel/run/importValue.ts";
import { addFeatureNames, type FeatureNames } from "../kernel/featureNames.ts";
import { installFeatures } from "../kernel/installedFeatures.ts";
import type { KernelFeature } from "../kernel/kernelFeature.ts";
import type { NotebookEvent } from "../kernel/notebookEvent.ts";
import { Notebook } from "../kernel/notebook.ts";
import { closeRealm } from "./closeRealm.ts";
import { eventLoop } from "./eventLoop.ts";
import { dataRequests } from "./dataRequests.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { seal } from "./seal.ts";
import { plotPart, preparePlot, type ComingPlot } from "./preparePlot.ts";
import { throttleProgress } from "./throttleProgress.ts";

/** Runs the kernel in a worker. Its first message brings the port to the page; after that it has no other way out. */
export function startWorker(
  own: Modules,
  features: readonly KernelFeature[],
  names: readonly FeatureNames[],
  plot?: ComingPlot,
): void {
  installFeatures(features);
  addFeatureNames(names);
  const { addEventListener } = globalThis;
  addEventListener("message", ({ ports: [port] }) => serve(port!, own, plot), { once: true });
}

function serve(port: MessagePort, own: Modules, plot: ComingPlot | undefined): void {
  const send = port.postMessage.bind(port) as (message: FromWorker) => void;
  const turns = eventLoop();
  seal();
  const shared = closeRealm(own);
  port.onmessage = ({ data: message }: MessageEvent<ToWorker>) => {
    if (message.type === "start") port.onmessage = begin(message, own, { send, shared, plot, ...turns });
  };
  send({ type: "ready" });
}

interface Surroundings extends ReturnType<typeof eventLoop> {
  readonly send: (message: FromWorker) => void;
  readonly shared: ReturnType<typeof closeRealm>;
  readonly plot: ComingPlot | undefined;
}

type Start = Extract<ToWorker, { readonly type: "start" }>;

function begin(
  start: Start,
  own: Modules,
  { send, shared, plot, breathe, turn, now }: Surroundings,
): (event: MessageEvent<ToWorker>) => void {
  const data = dataRequests(
    (module) => send({ type: "need", module }),
    (file) => shared?.add(file),
  );
  const files = start.data
    .filter((module) => module !== plotPart)
    .map((module) => [module, () => data.get(module)] as const);
  const tell = throttleProgress(send, now);
  const modules = { ...own, ...Object.fromEntries(files) };
  const prepare = plot && preparePlot(plot, (parse) => data.get(plotPart, parse));
  const on = (event: NotebookEvent): void => tell(event);
  const notebook = new Notebook({ modules, prepare, breathe, on, shared, trusting: true });
  for (const [input, value] of Object.entries(start.inputs)) notebook.preset(input, value);
  notebook.define(start.cells, { changed: start.changed });
  notebook.stop(start.stopped);
  /** Answers an ask when all that needs no waiting has run; a cell that never ends holds nothing up. */
  const ask = async (number: number, work: () => Promise<void>): Promise<void> => {
    void work();
    await turn();
    send({ type: "asked", ask: number });
  };
  const take: { readonly [K in ToWorker["type"]]: (message: Extract<ToWorker, { type: K }>) => unknown } = {
    start: () => {},
    run: (message) => ask(message.ask, () => notebook.run(message.cells)),
    replace: ({ ask: number, cell, changed }) => ask(number, () => notebook.replace(cell, { changed })),
    set: (message) => ask(message.ask, () => notebook.set(message.input, message.value)),
    stop: ({ cells }) => notebook.stop(cells),
    pointer: ({ ask: number, cell, pointer }) =>
      ask(number, async () => {
        const drawing = notebook.drawing(cell);
        // What listens to the pointer in a cell may throw; there is nobody to tell.
        const changes = (await drawing?.point(pointer).catch(() => [])) ?? [];
        if (changes.length === 0 || notebook.drawing(cell) !== drawing) return;
        tell({ type: "changes", cell, run: notebook.shownRun(cell)!, changes });
      }),
    data: ({ module, json }) => data.arrived(module, json),
    ping: () => send({ type: "pong" }),
  };
  return ({ data: message }) => void take[message.type](message as never);
}
