import { expect, test } from "vitest";
import { tensor, zoo } from "engine";
import * as figures from "../../lessons/figures.ts";

type Untyped = Readonly<Record<string, (...given: unknown[]) => unknown>>;

const f = figures as unknown as Untyped;
const map = tensor([[1]]);
const bad = { colour: "red" };

/** Every figure with options, called with one that nobody reads. */
const withOptions: Readonly<Record<string, () => unknown>> = {
  againstCapacity: () => f.againstCapacity([], bad),
  aliveAt: () => f.aliveAt({ events: [], tensors: [] }, 0, bad),
  descent: () => f.descent([], bad),
  digitPad: () => f.digitPad(map, bad),
  digitSheet: () => f.digitSheet({ input: map, labels: map }, [], bad),
  figure: () => f.figure({ render: () => undefined }, bad),
  heatmap: () => f.heatmap(map, bad),
  layerBars: () => f.layerBars([], bad),
  layerCurves: () => f.layerCurves([], bad),
  layerTable: () => f.layerTable([], bad),
  lossCurve: () => f.lossCurve([], bad),
  mapPyramid: () => f.mapPyramid([], bad),
  memoryBars: () => f.memoryBars([], bad),
  memoryCurve: () => f.memoryCurve([], bad),
  memoryTimeline: () => f.memoryTimeline({ events: [], tensors: [] }, bad),
  namedVgg16: () => f.namedVgg16(bad),
  networkMaps: () => f.networkMaps(zoo.lenet5.network(), bad),
  networkStrip: () => f.networkStrip(zoo.lenet5.network(), bad),
  neuronViews: () => f.neuronViews(map, bad),
  numberGrid: () => f.numberGrid(map, bad),
  phaseCurves: () => f.phaseCurves([], bad),
  pictures: () => f.pictures(map, [], bad),
  pixels: () => f.pixels(map, bad),
  poolingBackward: () => f.poolingBackward(map, map, map, bad),
  poolingWindow: () => f.poolingWindow(map, map, bad),
  receptiveField: () => f.receptiveField([], bad),
  reflection: () => f.reflection([], bad),
  residualBlock: () => f.residualBlock(zoo.lenet5.network(), { events: [], tensors: [] }, bad),
  sameOutput: () => f.sameOutput({}, bad),
  scoreBars: () => f.scoreBars(map, bad),
  shareBars: () => f.shareBars([], bad),
  slidingFilter: () => f.slidingFilter(map, map, map, bad),
  squares: () => f.squares(map, bad),
  stackedBar: () => f.stackedBar([], bad),
  table: () => f.table([], bad),
  unitSpectrum: () => f.unitSpectrum([], bad),
  upClose: () => f.upClose([], map, bad),
  weightGradient: () => f.weightGradient(map, map, map, bad),
  weighing: () => f.weighing(map, map, bad),
};

/** Figures without options: all their arguments are told by place. */
const without =
  `aboutMap acceleratorTable acrossChannels activationShare alive answerBars besides bridge digitPicture fileBytes filterPairs inputsOf layerMaps learnedFilters memoryOf mostPictures networkInput oneFilter pairedEvents paperNames peakBars peakParts phasePeaks photographs planFigure planned pytorchProgram readAs reads runAgain shapeBoard shiftCurves trainedNetwork turnedOver fitVerdict whereMaps whereSheet`.split(
    /\s+/,
  );

test("every figure refuses an option that it does not read, by name", () => {
  for (const [name, call] of Object.entries(withOptions))
    expect(call, name).toThrow(/: unknown option colour; there (is|are) /);
});

test("every exported figure is in one of the lists", () => {
  const functions = Object.entries(figures).filter(([, value]) => typeof value === "function");
  expect([...Object.keys(withOptions), ...without].sort()).toEqual(functions.map(([name]) => name).sort());
});
