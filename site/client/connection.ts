import type { FromWorker, ToWorker } from "../worker/protocol.ts";
import { readMessage } from "./heard.ts";
import { merged } from "./merged.ts";

/** A line to one kernel: a worker in a sandboxed frame of another origin. Closing it ends both, whatever they do. */
export interface Connection {
  send(message: ToWorker): void;
  close(): void;
}

/** Starts a kernel from its program's text. Nothing it says is trusted: what is no message of ours is dropped. */
export function connect(frameUrl: string, program: string, hear: (message: FromWorker) => void): Connection {
  const { port1, port2 } = new MessageChannel();
  const frame = document.createElement("iframe");
  frame.sandbox.add("allow-scripts");
  frame.hidden = true;
  frame.title = "Kernel";
  frame.src = frameUrl;
  frame.addEventListener("load", () => frame.contentWindow?.postMessage(program, "*", [port2]), {
    once: true,
  });
  const take = merged((data) => {
    const message = readMessage(data);
    // What was still waiting when the line was closed is not heard.
    if (message !== undefined && port1.onmessage !== null) hear(message);
  });
  port1.onmessage = ({ data }: MessageEvent<unknown>) => take(data);
  document.body.append(frame);
  return {
    send: (message) => port1.postMessage(message),
    close() {
      port1.onmessage = null;
      port1.close();
      frame.remove();
    },
  };
}
