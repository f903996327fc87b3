import { MessageChannel, Worker } from "node:worker_threads";
import type { FromWorker, ToWorker } from "../worker/protocol.ts";
import { readCallStack, type CallFrame } from "./readCallStack.ts";

/** A kernel in a thread of its own, which can be stopped whatever its cells do. */
export interface KernelThread {
  send(message: ToWorker): void;
  /** The frames that the thread is in at this moment, innermost first; none if it cannot be asked. */
  frames(): Promise<readonly CallFrame[]>;
  end(): Promise<void>;
}

/**
 * The surroundings that a kernel's program finds in the worker of a page. Node makes some names only when they are
 * first read.
 */
const before = `"use strict";
for (const name of Object.getOwnPropertyNames(globalThis)) void globalThis[name];
{
  const ports = [require("node:worker_threads").workerData];
  globalThis.addEventListener = (_, hear) => hear({ ports });
}
`;

/** The memory that objects may fill before the thread is ended, in megabytes. */
const mostMegabytes = 1024;

let count = 0;

/** Starts the program of a kernel, as the site ships it; `failed` gets the error of a thread that died. */
export function kernelThread(
  program: string,
  hear: (message: FromWorker) => void,
  failed: (error: Error) => void,
): KernelThread {
  const { port1, port2 } = new MessageChannel();
  const name = `kernel ${++count}`;
  const thread = new Worker(before + program, {
    eval: true,
    name,
    workerData: port2,
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  port1.on("message", hear);
  thread.on("error", failed);
  return {
    send: (message) => port1.postMessage(message),
    frames: () => readCallStack(name),
    async end() {
      port1.close();
      await thread.terminate();
    },
  };
}
