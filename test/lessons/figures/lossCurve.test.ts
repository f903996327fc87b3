import { expect, test } from "vitest";
import { lossCurve } from "../../../lessons/figures/lossCurve.ts";
import { all, drawFigure } from "./drawFigure.ts";

test("a falling loss is a falling line, told in words", () => {
  const html = drawFigure(
    lossCurve([
      { step: 0, loss: 2 },
      { step: 10, loss: 1 },
    ]),
  );
  expect(html).toContain("loss: from 2 at step 0 to 1 at step 10");
  const [points] = all(html, /points="([^"]*)"/g);
  expect(points).toBe("0,57 1000,528");
});

test("accuracy has a scale of its own, in percent", () => {
  const html = drawFigure(
    lossCurve([
      { step: 0, loss: 2, accuracy: 0.1 },
      { step: 9, loss: 1, accuracy: 0.905 },
    ]),
  );
  expect(html).toContain("accuracy: from 10% at step 0 to 90.5% at step 9");
});

test("while points still come, the scale reaches to the last step there will be", () => {
  const [points] = all(
    drawFigure(
      lossCurve(
        [
          { step: 0, loss: 1 },
          { step: 5, loss: 1 },
        ],
        { steps: 10 },
      ),
    ),
    /points="([^"]*)"/g,
  );
  expect(points).toContain("500,");
  expect(drawFigure(lossCurve([]))).toContain("no points yet");
});

test("of many points the line of the loss leaves some out, that of the accuracy none", () => {
  // Of 900 points every third is drawn: 0, 3, 6 … 897, and the last. 29, 59 and 89 are none of them.
  const points = Array.from({ length: 900 }, (_, step) => ({
    step,
    loss: 1,
    ...([29, 59, 89].includes(step) ? { accuracy: 0.5 } : {}),
  }));
  const [losses, accuracies] = all(drawFigure(lossCurve(points)), /points="([^"]*)"/g);
  expect(losses!.split(" ")).toHaveLength(301);
  expect(accuracies!.split(" ")).toHaveLength(3);
});

test("after the last step there may be an accuracy without a loss", () => {
  const html = drawFigure(
    lossCurve([
      { step: 0, loss: 2, accuracy: 0.1 },
      { step: 30, accuracy: 0.5 },
    ]),
  );
  expect(html).toContain("loss: from 2 at step 0 to 2 at step 0");
  expect(html).toContain("accuracy: from 10% at step 0 to 50% at step 30");
});
