import type { MemoryKind, Phase } from "../memory/memoryKinds.ts";
import { Recorder } from "../memory/timeline/recorder.ts";
import type { Timeline } from "../memory/timeline/timeline.ts";
import type { Tensor } from "../tensor.ts";
import { trackAllocations } from "../tensor/trackAllocations.ts";

/** A tensor's name and its use. */
export interface Label {
  readonly name: string;
  readonly kind: MemoryKind;
}

/**
 * Counts real tensors as a run makes them and lets go of them. Each is known by its memory, so that a view, or what is
 * written in place, is not a tensor of its own; its bytes are those that the memory has.
 */
export class Ledger {
  private readonly recorder = new Recorder();
  private readonly numbers = new Map<ArrayBufferLike, number>();

  at(phase: Phase, step: string): void {
    this.recorder.phase = phase;
    this.recorder.step = step;
  }

  /** A tensor is there, held once. */
  add({ data }: Tensor, { name, kind }: Label): void {
    this.numbers.set(data.buffer, this.recorder.allocate(name, data.buffer.byteLength, kind));
  }

  hold(tensor: Tensor): void {
    this.recorder.retain(this.numberOf(tensor));
  }

  letGo(tensor: Tensor): void {
    this.recorder.release(this.numberOf(tensor));
  }

  become(tensor: Tensor, kind: MemoryKind): void {
    this.recorder.reclassify(this.numberOf(tensor), kind);
  }

  /**
   * Runs a layer and counts what it makes: what `labels` gives a name, held once, or once more if it was there before; and
   * what it made for itself alone, which goes at its end.
   */
  call<Answer>(run: () => Answer, labels: (answer: Answer) => readonly (readonly [Tensor, Label])[]): Answer {
    const made: Tensor[] = [];
    const answer = trackAllocations((tensor) => made.push(tensor), run);
    const named = [...labels(answer)];
    for (const tensor of made) {
      const place = named.findIndex(([{ data }]) => data.buffer === tensor.data.buffer);
      this.add(tensor, place < 0 ? { name: "inside", kind: "temporaries" } : named[place][1]);
      if (place < 0) this.letGo(tensor);
      else named.splice(place, 1);
    }
    for (const [tensor] of named) this.hold(tensor);
    return answer;
  }

  /** Runs something that makes tensors and lets go of them as it goes along. */
  watch<Answer>(label: Label, run: () => Answer): Answer {
    return trackAllocations((tensor) => this.add(tensor, label), run);
  }

  timeline(network: string): Timeline {
    const { tensors, events } = this.recorder;
    return { network, tensors, events };
  }

  private numberOf({ data }: Tensor): number {
    const number = this.numbers.get(data.buffer);
    if (number === undefined) throw new Error(`ledger: unknown tensor of ${data.buffer.byteLength} bytes`);
    return number;
  }
}
