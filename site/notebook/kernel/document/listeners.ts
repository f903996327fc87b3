import type { TinyEvent } from "./tinyEvent.ts";
import type { TinyNode } from "./tinyNode.ts";

type Handler = ((event: TinyEvent) => void) | { handleEvent(event: TinyEvent): void };
interface Listener {
  readonly type: string;
  readonly handler: Handler;
  readonly once: boolean;
}

/** An event target. There is no capture phase: events bubble from the target to the root. */
export class Listeners {
  #listeners: Listener[] = [];

  addEventListener(type: string, handler: Handler | null, options?: boolean | { once?: boolean }): void {
    if (!handler || this.#listeners.some((held) => held.type === type && held.handler === handler)) return;
    const once = typeof options === "object" && options.once === true;
    this.#listeners = [...this.#listeners, { type, handler, once }];
  }

  removeEventListener(type: string, handler: Handler | null): void {
    this.#listeners = this.#listeners.filter((held) => held.type !== type || held.handler !== handler);
  }

  dispatchEvent(event: TinyEvent): boolean {
    event.target = this as unknown as TinyNode;
    for (let node: TinyNode | null = event.target; node; node = node.parentNode) {
      event.currentTarget = node;
      node.hear(event);
      if (!event.bubbles || event.stopped) break;
    }
    event.currentTarget = null;
    return !event.defaultPrevented;
  }

  get listens(): boolean {
    return this.#listeners.length > 0;
  }

  /** Runs the listeners of this node alone. */
  hear(event: TinyEvent): void {
    for (const { type, handler, once } of this.#listeners) {
      if (type !== event.type) continue;
      if (once) this.removeEventListener(type, handler);
      if (typeof handler === "function") handler.call(this, event);
      else handler.handleEvent(event);
      if (event.stoppedNow) return;
    }
  }
}
