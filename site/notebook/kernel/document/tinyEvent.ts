import type { TinyNode } from "./tinyNode.ts";

/** An event; all that is given beside `bubbles` (pageX, pointerType …) becomes fields of its own. */
export class TinyEvent {
  readonly type: string;
  bubbles = false;
  cancelable = false;
  detail: unknown = null;
  target: TinyNode | null = null;
  currentTarget: TinyNode | null = null;
  defaultPrevented = false;
  stopped = false;
  stoppedNow = false;

  constructor(type: string, init: object = {}) {
    this.type = type;
    Object.assign(this, init);
  }

  preventDefault(): void {
    this.defaultPrevented = true;
  }

  stopPropagation(): void {
    this.stopped = true;
  }

  stopImmediatePropagation(): void {
    this.stopped = this.stoppedNow = true;
  }
}
