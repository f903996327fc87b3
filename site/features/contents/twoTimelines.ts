import { inferenceTimeline, optimizers, trainingTimeline, zoo } from "engine";
import { room, short } from "./rectangle.ts";

interface Change {
  readonly type: string;
  readonly bytes: number;
}

/** The bytes in memory after each of so many moments, evenly spread. */
function heights(events: readonly Change[], count: number): readonly number[] {
  let total = 0;
  const totals = events.map(
    ({ type, bytes }) => (total += type === "allocate" ? bytes : type === "free" ? -bytes : 0),
  );
  return Array.from(
    { length: count },
    (_, k) => totals[Math.round((k * (totals.length - 1)) / (count - 1))]!,
  );
}

/** The memory of VGG-16 while it learns from 32 pictures, and, in front of it, while it only answers. */
export function twoTimelines(): string {
  const network = zoo.vgg16.network({ batch: 32 });
  const learning = heights(trainingTimeline(network, { optimizer: optimizers.adam }).events, 60);
  const answering = heights(inferenceTimeline(network).events, 60);
  const most = Math.max(...learning);
  const area = (values: readonly number[], kind: string) => {
    const points = values.map(
      (bytes, k) =>
        `${short((k * room.width) / 59)} ${short(room.height - 2 - ((room.height - 6) * bytes) / most)}`,
    );
    return `<path class="${kind}" d="M0 ${room.height - 2}L${points.join("L")}L${room.width} ${room.height - 2}Z"/>`;
  };
  return area(learning, "activations") + area(answering, "weights");
}
