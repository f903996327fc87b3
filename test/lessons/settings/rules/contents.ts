import { inferenceTimeline, optimizers, peak, zoo } from "engine";
import { exact } from "../findingsIn.ts";
import type { Rules } from "../rule.ts";
import { act, stepOf } from "../stepOf.ts";

export const contents: Rules = {
  step: ({ at }) => {
    const batch = at("batch") as number;
    const learning = at("work") === "learning";
    const top = learning
      ? stepOf(batch, { optimizer: optimizers.adam })
      : peak(inferenceTimeline(zoo.vgg16.network({ batch })));
    const work = learning ? "learns with Adam" : "answers";
    return `While the network ${work}, memory peaks in ${act(top.phase)}, at ${exact(top.bytes)}.`;
  },
};
