import type { FromWorker, ToWorker } from "../../worker/protocol.ts";
import type { MessagePolicy } from "./messagePolicy.ts";

/**
 * A line to one kernel: a worker in a sandboxed frame without an origin. Closing it ends both, whatever they are doing.
 */
export interface Connection {
  send(message: ToWorker): void;
  close(): void;
}

/** Starts a kernel from its program's text. Of its messages, only those that `read` accepts are heard. */
export function connect(
  frameUrl: string,
  program: string,
  hear: (message: FromWorker) => void,
  { read, coalesce: merge }: MessagePolicy,
): Connection {
  const { port1, port2 } = new MessageChannel();
  const frame = document.createElement("iframe");
  frame.sandbox.add("allow-scripts");
  frame.hidden = true;
  frame.title = "Kernel";
  frame.src = frameUrl;
  frame.addEventListener("load", () => frame.contentWindow?.postMessage(program, "*", [port2]), {
    once: true,
  });
  const take = merge((data) => {
    const message = read(data);
    // What still waited when the line was closed is not heard.
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
