import { digitsNetwork, pick, readDigits, seededRandom, sgd, shuffled, trainer } from "engine";
import written from "../../../lessons/data/digits.json" with { type: "json" };
import { room, short } from "./rectangle.ts";

/** The steps that are trained, and the digits of each. */
const run = { steps: 80, batch: 32 };

/** The loss of the lesson's network over its first steps, as it really falls. */
export function fallingLoss(): string {
  const digits = readDigits(written);
  const order = shuffled(digits.labels.data.length, seededRandom(1));
  const learner = trainer(digitsNetwork({ batch: run.batch }), {
    optimizer: sgd({ learningRate: 0.05, momentum: 0.9 }),
  });
  const losses = Array.from({ length: run.steps }, (_, step) =>
    learner.step(
      pick(
        digits,
        Array.from({ length: run.batch }, (_, k) => order[step * run.batch + k]!),
      ),
    ),
  );
  const most = Math.max(...losses);
  const points = losses.map(
    (loss, step) =>
      `${short(4 + (step * (room.width - 8)) / (run.steps - 1))} ${short(4 + (room.height - 8) * (1 - loss / most))}`,
  );
  return `<path class="curve" d="M${points.join("L")}"/>`;
}
