import { history, type MemoryKind, type Moment, type Timeline, type TimelineTensor } from "engine";

/** One event as it was predicted and as it was counted. */
export interface PairedEvent {
  readonly phase: Moment["phase"];
  readonly step: string;
  /** The tensor that comes or goes, after the layer that made it: `pool1 indices`. */
  readonly tensor: string;
  /** The bytes that come, or go if below 0; missing if this run ended before the other. */
  readonly predicted: number | undefined;
  readonly counted: number | undefined;
  /** The memory after it. */
  readonly predictedMoment: Moment | undefined;
  readonly countedMoment: Moment | undefined;
  /** Whether as many bytes come or go at the same step, and as many are then in memory. */
  readonly equal: boolean;
}

/**
 * Two timelines side by side, event by event. A tensor that stays and changes its kind makes no event here, for no byte
 * comes or goes.
 *
 *     const { timeline } = trainer(network, { optimizer: sgd({ learningRate: 0.1 }) }).countedStep(batch);
 *     pairedEvents(trainingTimeline(network), timeline)
 */
export function pairedEvents(predicted: Timeline, counted: Timeline): readonly PairedEvent[] {
  const [left, right] = [predicted, counted].map(comings) as [readonly Coming[], readonly Coming[]];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, k) => {
    const [one, other] = [left[k], right[k]];
    const { tensor, moment } = (one ?? other)!;
    const { phase, step } = moment;
    const equal =
      one !== undefined &&
      other !== undefined &&
      one.bytes === other.bytes &&
      one.moment.bytes === other.moment.bytes &&
      one.moment.phase === other.moment.phase &&
      (phase === "load" || one.moment.step === other.moment.step);
    return {
      phase,
      step,
      tensor,
      predicted: one?.bytes,
      counted: other?.bytes,
      predictedMoment: one?.moment,
      countedMoment: other?.moment,
      equal,
    };
  });
}

interface Coming {
  readonly tensor: string;
  readonly bytes: number;
  readonly moment: Moment;
}

function comings(timeline: Timeline): readonly Coming[] {
  const moments = history(timeline);
  return timeline.events.flatMap(({ type, kind, bytes, tensor }, k) =>
    type === "become"
      ? []
      : [
          {
            tensor: fullName(timeline.tensors[tensor]!, kind),
            bytes: type === "free" ? -bytes : bytes,
            moment: moments[k]!,
          },
        ],
  );
}

/** The name of a tensor with its layer; an input, and an optimizer’s state, `conv1.weight exp_avg`, have it already. */
function fullName({ name, step }: TimelineTensor, kind: MemoryKind): string {
  return step === "input" || kind === "optimizerState" ? name : `${step} ${name}`;
}
