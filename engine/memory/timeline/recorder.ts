import type { MemoryKind, Phase } from "../memoryKinds.ts";
import type { MemoryEvent, TimelineTensor } from "./timeline.ts";

/** Writes down what comes and goes, counting who still holds each tensor: one that nobody holds is freed. */
export class Recorder {
  readonly tensors: TimelineTensor[] = [];
  readonly events: MemoryEvent[] = [];
  /** Where we are: every event is written down with it. */
  step = "";
  phase: Phase = "load";
  private readonly holders: number[] = [];
  private readonly kinds: MemoryKind[] = [];

  /** A new tensor, held once. */
  allocate(name: string, bytes: number, kind: MemoryKind, onHost = false): number {
    const tensor = this.tensors.length;
    this.tensors.push({ name, bytes, step: this.step, phase: this.phase, onHost });
    this.kinds.push(kind);
    this.holders.push(1);
    this.note("allocate", tensor);
    return tensor;
  }

  retain(tensor: number): number {
    this.holders[tensor] += 1;
    return tensor;
  }

  release(tensor: number): void {
    this.holders[tensor] -= 1;
    if (this.holders[tensor] === 0) this.note("free", tensor);
  }

  /** The tensor stays where it is and is for something else from now on. */
  reclassify(tensor: number, kind: MemoryKind): void {
    this.kinds[tensor] = kind;
    this.note("become", tensor);
  }

  private note(type: MemoryEvent["type"], tensor: number): void {
    const { step, phase } = this;
    this.events.push({
      type,
      tensor,
      kind: this.kinds[tensor],
      bytes: this.tensors[tensor].bytes,
      step,
      phase,
    });
  }
}
