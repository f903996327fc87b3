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

test("the scale of the loss reaches a little over the largest, and to a tenth at least", () => {
  const top = (loss: number) => {
    const [points] = all(drawFigure(lossCurve([{ step: 0, loss }])), /points="([^"]*)"/g);
    return Number(points!.split(",")[1]);
  };
  // 1000 − 1000 / 1.06, whatever the loss; of 0.01 it is 1000 − 1000 · 0.01 / 0.106.
  expect([top(2), top(0.1), top(0.01)]).toEqual([57, 57, 906]);
});

test("the last value stands to the left of its point once that is past the middle", () => {
  const side = (step: number) =>
    /class="(told-peak[^"]*)"/.exec(drawFigure(lossCurve([{ step, loss: 1 }], { steps: 10 })))![1];
  expect([5, 6].map(side)).toEqual(["told-peak", "told-peak leftward"]);
});

test("the last value stands above all that the curve does in its words’ width", () => {
  const html = drawFigure(
    lossCurve([
      { step: 0, loss: 2 },
      { step: 80, loss: 1.5 },
      { step: 90, loss: 1 },
      { step: 100, loss: 0 },
    ]),
  );
  // Of 2.12 a loss of 1 is 472 of 1000 up, and 528 down; 1.5, at 80 of 100, is too far left to matter.
  expect(all(html, /class="told-peak leftward" style="([^"]*)"/g)).toEqual(["--x: 100; --y: 52.8;"]);
  expect(all(html, /class="dot" style="([^"]*)"/g)).toEqual(["--x: 100; --y: 100;"]);
});

test("four hundred points are all drawn, the data have every point, and an accuracy of 1 is the top", () => {
  const points = (count: number) => Array.from({ length: count }, (_, step) => ({ step, loss: 1 }));
  const drawn = (count: number) =>
    all(drawFigure(lossCurve(points(count))), /points="([^"]*)"/g)[0]!.split(" ").length;
  expect([drawn(400), drawn(401)]).toEqual([400, 201]);
  const figure = lossCurve([
    { step: 3, loss: 1, accuracy: 0.5 },
    { step: 4, accuracy: 1 },
  ]);
  expect(figure.data![0]!.rows).toEqual([
    { step: "3", loss: 1, "read right (%)": 50 },
    { step: "4", loss: "", "read right (%)": 100 },
  ]);
  expect(all(drawFigure(figure), /points="([^"]*)"/g)[1]).toBe("750,500 1000,0");
});
