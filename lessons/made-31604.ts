// step
import {bytes, inferenceTimeline, optimizers, peak, trainingTimeline, zoo} from "engine";
import {paperNames} from "./figures";

const vgg16 = zoo.vgg16.network({batch: 32});
const step = paperNames(trainingTimeline(vgg16, {optimizer: optimizers.adam}), vgg16);
const crest = peak(step);
const learning = bytes(crest.bytes, "everything alive at the peak of the step");

// turning
import {bytesByKind} from "engine";

const lastOf = (phase: string) => step.events.findLastIndex((event) => event.phase === phase);
const full = bytesByKind(step, lastOf("forward"));
const ended = bytesByKind(step, lastOf("backward"));
const kept = bytes(full.activations + full.input + full.labels, "at the end of the forward pass");
const weights = bytes(full.weights, "all parameters × 4 B");

// value-1
weights

// answerings
const unasked = inferenceTimeline(vgg16, {autograd: true});
const answering = bytes(peak(inferenceTimeline(vgg16)).bytes, "the peak of a forward pass");
const hoarding = bytes(peak(unasked).bytes, "the same with autograd on");

// value-2
answering

// value-3
learning

// walk
import {slider, unit} from "inputs";
import {figure, memoryTimeline} from "./figures";

const moment = slider("Moment", {min: 0, max: step.events.length - 1, value: crest.event, play: true});
const finding = ["The peak, ", learning, `, stands at ${crest.step} in the ${crest.phase} pass.`];
figure(memoryTimeline(step, {moment, unit}), {finding})

// alive
import {activationShare, aliveAt} from "./figures";

figure(aliveAt(step, moment, {unit}), {finding: activationShare(step, moment)})

// value-4
kept

// leftOver
import {predict} from "inputs";

const leftOver = predict("How much of what the layers wrote is alive when backward ends?", {
  answer: bytes(ended.activations, "one number, the loss, × 4 B"),
  because: "Only the loss, one number that the program will want to print. Each map died as backward passed it. What is still green is the batch.",
  near: [
    {guess: ended.input + ended.labels + ended.activations, hint: "That is the batch, which the program still holds. What of all that the layers wrote?"},
    {guess: full.activations, hint: "Nobody waits for the end. Drag the moment from left to right through backward."},
    {guess: 0, hint: "Nearly. One number is still wanted: the one that a training program prints."},
  ],
});

// value-5
crest.step

// besides
import {modelState} from "engine";
import {table} from "./figures";

const {sgd, sgdMomentum, adam, adamForeach} = optimizers;
const rows = [sgd, sgdMomentum, adam].map((optimizer) => {
  const state = bytes(modelState(vgg16, {optimizer}).bytes, "weights, gradients, optimizer state");
  const most = peak(trainingTimeline(vgg16, {optimizer})).bytes;
  const times = Math.round(state.bytes / weights.bytes);
  return {name: optimizer.name, times, state, most: bytes(most, "the peak")};
});
const columns = {name: "optimizer", times: "times the weights", state: "whatever the batch", most: "peak at 32 pictures"};
table(rows, {caption: "What training keeps for VGG-16", columns})

// value-6
rows[2].times

// value-7
rows[2].times - 2

// value-8
weights.bytes

// value-9
rows[2].times * weights.bytes

// value-10
Math.round(rows[0].most.bytes / weights.bytes * 10) / 10

// stateBytes
;
// Bytes of weights, gradients, and `remembered` FP32 numbers a weight.
const stateBytes = (weights: number, remembered: number) => 4 * weights;

// checkStateBytes
import {check} from "inputs";

check([
  {when: "10 weights, SGD", got: stateBytes(10, 0), expected: 80,
    near: [{got: 20, hint: "That many numbers. Each takes four bytes."}]},
  {when: "10 weights, Adam", got: stateBytes(10, 2), expected: 160,
    near: [{got: 120, hint: "The article’s three. Weights, gradients, and two averages make how many?"}]},
  {when: "25 weights, momentum", got: stateBytes(25, 1), expected: 300},
], {hints: ["How many numbers are there for each weight?", "One weight, one gradient, and what is remembered."]});

// firstStep
const first = trainingTimeline(vgg16, {optimizer: adam, step: "first"});
const firstPeak = bytes(peak(first).bytes, "the peak of the very first step");

// value-11
firstPeak

// second
const secondStep = predict("How much more does the second step need at its peak?", {
  answer: bytes(crest.bytes - firstPeak.bytes, "two FP32 numbers for each weight, and 32 counts of steps × 4 B"),
  because: "The two averages are there from the start now, below everything else, and the counts of steps.",
  near: [
    {guess: 0, hint: "Adam made its averages at the end of the first step. Have they gone since?"},
    {guess: weights.bytes, hint: "One number more for each weight would be momentum. Adam keeps two."},
    {guess: rows[2].state.bytes, hint: "Weights and gradients were there the first time, too."},
  ],
});

// yours
import {checkbox, select} from "inputs";

const batch = slider("Batch", {min: 1, max: 64, value: 1});
const optimizer = select("Optimizer", {options: {SGD: sgd, "SGD with momentum": sgdMomentum, Adam: adam, "Adam, all at once": adamForeach}, value: adam});
const isFirst = checkbox("The very first step", {value: false});
const network = zoo.vgg16.network({batch});
const options = {optimizer, step: isFirst ? "first" : "later"} as const;
const own = paperNames(trainingTimeline(network, options), network);
const look = slider("Moment", {min: 0, max: own.events.length - 1, value: peak(own).event, play: true});
const [most, {phase}] = [bytes(peak(own).bytes, "the peak"), peak(own)];
const act = phase === "optimizer" ? "the optimizer’s step" : `the ${phase} pass`;
figure(memoryTimeline(own, {moment: look, input: "look", unit}), {finding: [`The peak is in ${act}: `, most, "."]})

// turn
import {phasePeaks} from "./figures";

const training = (count: number, checkpoints = 1) =>
  phasePeaks(trainingTimeline(zoo.vgg16.network({batch: count}), {optimizer: adam, checkpoints}));
const batches = Array.from({length: 32}, (_, k) => 2 * k + 2);
const counts = Array.from({length: 32}, (_, k) => k + 1);
const turn = counts.find((count) => training(count).backward > training(count).optimizer) ?? 0;

// leaves
const leaves = predict("With Adam, from which batch on does the peak stand in backward?", {
  answer: turn,
  because: "From there on the maps weigh more than what Adam needs while it works.",
  near: [{guess: turn - 1, hint: "There the peak is still in the last act. One more."}, {guess: 32, hint: "There it has moved long ago. Drag the batch back."}],
  unit: "pictures",
});

// value-12
bytes(2 * 4096 * 25088 * 4, "a root and a quotient, each 4096 × 25,088 × 4 B")

// curves
import {phaseCurves} from "./figures";

const pointAt = (at: number) => ({at, ...phasePeaks(trainingTimeline(zoo.vgg16.network({batch: at}), options))});
const points = [...new Set([1, ...batches, 64, batch])].sort((a, b) => a - b).map(pointAt);
const crossing = phaseCurves(points, {label: "pictures in the batch", here: batch, unit});
const lines = "Maps make backward grow with the batch. The optimizer’s step grows by the pictures alone. The higher line is the peak.";
figure(crossing, {finding: lines})

// inference
const autograd = checkbox("Keep for backward, though none will come", {value: false});
const glance = paperNames(inferenceTimeline(vgg16, {autograd}), vgg16);
const instant = slider("Moment", {min: 0, max: glance.events.length - 1, value: peak(glance).event, play: true});
const atOnce = bytes(peak(glance).bytes, "the peak of this forward pass");
const how = autograd ? ": what backward would need is kept." : ": one map is read, one written, the others are gone.";
figure(memoryTimeline(glance, {moment: instant, input: "instant", unit}), {finding: ["At most ", atOnce, how]})

// value-13
answering

// value-14
hoarding

// rule
import {articleRule} from "engine";
import {alive} from "./figures";

const resnet50 = zoo.resnet50.network({batch: 32});
const [held, residual] = [articleRule(vgg16), articleRule(resnet50)];
const whole = inferenceTimeline(resnet50);
const busy = {...whole, events: whole.events.filter(({kind}) => kind !== "input")};
const crowd = peak(busy);
const crowded = alive(busy, crowd.event).filter(({kind}) => kind === "activations");
const now = resnet50.steps.findIndex(({name}) => name === crowd.step);
const readersOf = (map: string) =>
  resnet50.steps.filter(({inputs}, at) => at >= now && inputs.includes(map)).map(({name}) => name);

// value-15
held.pair[0].bytes

// value-16
held.activationBytes

// value-17
residual.pair[0].bytes

// resnet
const resnetAlive = predict("How many bytes of activations are alive in ResNet-50 at its peak?", {
  answer: bytes(residual.activationBytes, "32 × (3 × 256 + 64) × 56 × 56 × 4 B"),
  because: "Four maps, where the first block’s skip is normalised: the main path’s result, which waits; the skip, before and after; and what the block was given. That one no computation will read again, but the program still has a name for it.",
  near: [
    {guess: residual.pairBytes, hint: "By the rule, yes. But ResNet adds what went around a block to what went through it. One of them is ready first, and waits."},
    {guess: residual.activationBytes + 32 * 3 * 224 * 224 * 4, hint: "That includes the pictures themselves. How much is it without?"},
    {guess: 1.5 * residual.pairBytes, hint: "A third large map is right, and more than that no computation needs. But one smaller map has a name left."},
  ],
});

// atRest
const [together, needed] = [crowded, crowded.filter(({step}) => readersOf(step).length > 0)].map((maps) =>
  bytes(maps.reduce((sum, map) => sum + map.bytes, 0), "maps alive at the peak"));
const sizes = ["Maps alive at the peak, the pictures aside: ", crowded.length, ", together ", together, "."];
figure(aliveAt(busy, crowd.event, {unit}), {finding: sizes})

// stillRead
import {layerTable} from "./figures";

const readings = crowded.map(({step, bytes: count}) =>
  ({step, memory: bytes(count, "one map of 32 pictures"), reader: readersOf(step).join(", ") || "none"}));
const readingHeads = {step: "map", memory: "memory", reader: "still read by"};
layerTable(readings, {caption: "Who still needs them", columns: readingHeads, part: "step"})

// value-18
needed

// value-19
Object.keys(zoo).length

// value-20
Object.values(zoo).filter((entry) => articleRule(entry.network()).holds).length

// checkpoints
import {runAgain} from "./figures";

const runs = slider("Runs", {min: 1, max: 20, value: 7, play: true});
const sparing = trainingTimeline(vgg16, {optimizer: adam, checkpoints: runs});
const saved = bytes(crest.bytes - peak(sparing).bytes, "peak without − peak with checkpoints");
const work = vgg16.steps.map(({layer, inputShapes}) => layer.multiplyAdds(...inputShapes));
const again = runAgain(sparing, vgg16) / work.reduce((sum, one) => sum + one);

// bought
const lengths = Array.from({length: 20}, (_, k) => k + 1);
const bought = lengths.map((at) => ({at, ...training(32, at)}));
const trade = phaseCurves(bought, {label: "runs", here: runs, unit});
figure(trade, {finding: "Backward shrinks until the checkpoints themselves weigh too much. Adam’s step stays as it is."})

// value-21
runs

// value-22
saved

// value-23
Math.round(100 * again)

// value-24
Math.round(100 * again / 3)

export {};
