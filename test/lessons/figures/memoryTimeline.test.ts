import { inferenceTimeline, optimizers, trainingTimeline, zoo } from "engine";
import { expect, test } from "vitest";
import { memoryTimeline } from "../../../lessons/figures/memoryTimeline.ts";
import { all, drawFigure } from "./drawFigure.ts";

const training = trainingTimeline(zoo.vgg16.network({ batch: 32 }), { optimizer: optimizers.adam });

test("the peak of training VGG-16 is marked, told, and in the reader's unit", () => {
  expect(drawFigure(memoryTimeline(training, { moment: 0, unit: "MB" }))).toContain(">peak 4.54 GB</span>");
  const html = drawFigure(memoryTimeline(training, { moment: 0, unit: "MiB" }));
  expect(html).toContain(">peak 4.23 GiB</span>");
  expect(html).toContain("at most 4.23 GiB, at event 243 (backward, features.22)");
  expect(html).toContain(">2 GiB</span>");
});

test("each phase is named, and each kind with its bytes at the moment", () => {
  const html = drawFigure(memoryTimeline(training, { moment: 243, unit: "MB" }));
  for (const phase of ["load", "forward", "backward", "optimizer"])
    expect(html).toContain(`<span>${phase}</span>`);
  expect(html).toMatch(/weights <data [^>]*value="553430176"/);
  expect(html).toMatch(/gradients <data [^>]*value="522889120"/);
});

test("a place sets the moment to its event, and the peak is among them", () => {
  const events = all(
    drawFigure(memoryTimeline(training, { moment: 0, unit: "MB", input: "at" })),
    /data-set-at="(\d+)"/g,
  );
  expect(events).toContain("243");
  expect(events.map(Number)).toEqual(events.map(Number).toSorted((a, b) => a - b));
});

test("thousands of events are drawn as some hundred, with their peak kept", () => {
  const long = trainingTimeline(zoo.resnet152.network({ batch: 32 }), { optimizer: optimizers.adam });
  expect(long.events.length).toBeGreaterThan(7000);
  const events = all(drawFigure(memoryTimeline(long, { moment: 0, unit: "MB" })), /data-set-moment="(\d+)"/g);
  expect(events.length).toBeLessThan(200);
  const [peak] = all(drawFigure(memoryTimeline(long, { moment: 0, unit: "MB" })), /at event (\d+) \(/g);
  expect(events).toContain(peak);
});

test("kinds that never occur have no colour in the key, and a moment past the end is the last", () => {
  const html = drawFigure(
    memoryTimeline(inferenceTimeline(zoo.vgg16.network()), { moment: 9999, unit: "MB" }),
  );
  expect(html).not.toContain("gradients");
  expect(html).toContain("at event 85, forward");
});

test("a kind is named in its area where there is room, so that it is not told by colour alone", () => {
  const html = drawFigure(memoryTimeline(training, { moment: 0, unit: "MB" }));
  expect(all(html, /area-name of-(\w+)/g)).toEqual(["weights", "optimizer", "gradients", "activations"]);
});

test("the scale reaches 14% over the peak, and areas have the colours of their kinds, the steadiest below", () => {
  const html = drawFigure(memoryTimeline(training, { moment: 0, unit: "MB" }));
  // 1000 − 1000 / 1.14.
  expect(html).toMatch(/class="peak"[^>]*y1="123"[^>]*y2="123"/);
  expect(all(html, /class="area of-(\w+)"/g)).toEqual([
    "weights",
    "optimizer",
    "gradients",
    "activations",
    "temporaries",
  ]);
});

test("bytes at a moment are derived by the event", () => {
  const html = drawFigure(memoryTimeline(training, { moment: 243, unit: "MB" }));
  expect(html).toContain(`data-derivation="everything alive after event 243 of ${training.events.length}"`);
  expect(html).toContain(`data-derivation="weights after event 243 of ${training.events.length}"`);
});

test("both axes are named: bytes upwards, events, not time, across", () => {
  const html = drawFigure(memoryTimeline(training, { moment: 0, unit: "MB" }));
  expect(html).toContain('<p class="axis-name">bytes alive</p>');
  expect(html).toContain('<p class="axis">events in order, each a tensor that comes or goes →</p>');
  // Everything loaded takes 12% of the width: 120 of 1000.
  expect(all(html, /class="border" x1="(\d+)"/g)[0]).toBe("120");
});

test("a note stands at the height of memory after its event", () => {
  const notes = [
    { event: 243, text: "here" },
    { event: 0, text: "there" },
  ];
  const html = drawFigure(memoryTimeline(training, { moment: 0, unit: "MB", notes }));
  const [peak] = all(html, /class="told-peak[^"]*" style="([^"]*)"/g);
  expect(all(html, /class="told-note[^"]*" style="([^"]*)">here</g)).toEqual([peak]);
  // In the first quarter it leans to the right, past it to the left.
  expect(all(html, /class="(told-note[^"]*)"/g)).toEqual(["told-note leftward", "told-note"]);
});

test("a spare note is marked, for a phone to leave out", () => {
  const notes = [{ event: 0, text: "here", isSpare: true }];
  const html = drawFigure(memoryTimeline(training, { moment: 0, unit: "MB", notes }));
  expect(all(html, /class="(told-note[^"]*)"/g)).toEqual(["told-note spare"]);
});
