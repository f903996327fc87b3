/** Names that PyTorch, Keras and others give an option, without underscores, and ours. */
const names: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    p: ["probability"],
    rate: ["probability"],
    prob: ["probability"],
    inplace: ["inPlace"],
    eps: ["epsilon"],
    dim: ["axis"],
    lr: ["learningRate"],
    filters: ["outChannels"],
    channels: ["inChannels", "numFeatures"],
    units: ["outFeatures"],
    strides: ["stride"],
    kernel: ["kernelSize"],
    poolsize: ["kernelSize"],
    size: ["kernelSize", "outputSize"],
    pad: ["padding"],
    dilationrate: ["dilation"],
    usebias: ["bias"],
    slope: ["negativeSlope"],
    negslope: ["negativeSlope"],
    ceil: ["ceilMode"],
    batchsize: ["batch"],
    numclasses: ["classes"],
    imagesize: ["size"],
    imgsize: ["size"],
    precision: ["dtype"],
    grad: ["autograd"],
    requiresgrad: ["autograd"],
    zerograd: ["zeroGradients"],
    settonone: ["zeroGradients"],
    accumulate: ["microBatches"],
    accumulationsteps: ["microBatches"],
    segments: ["checkpoints"],
    criterion: ["loss"],
    lossfn: ["loss"],
  }),
);

/** Candidates for the name of an option here: a function has at most one of them. */
export function translateOption(bare: string): readonly string[] {
  return names.get(bare) ?? [];
}

/** Options that exist elsewhere and not here, without underscores, and why. */
export const unsupportedOptions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    paddingmode: "padding is always zeros here",
    returnindices: "maxPool2dWithIndices gives the places, and layers.maxPool2d keeps them by itself",
    trackrunningstats: "running statistics are always kept here",
    divisoroverride: "a mean is always taken over the window",
    transposed: "nothing here makes maps larger",
    device: "bytes are the same wherever they are",
    dtype: 'the run says the format, such as trainingTimeline(network, {dtype: "bfloat16"})',
    reduction: "the loss is the mean over the batch",
    weight: "all classes weigh the same here",
    ignoreindex: "every label counts here",
    labelsmoothing: "labels are taken as they are",
    startdim: "flatten keeps the first axis and joins all others",
    enddim: "flatten keeps the first axis and joins all others",
    dim: "layers go along the second axis, the channels or classes",
    axis: "layers go along the second axis, the channels or classes",
    activation: "an activation is a layer of its own, such as layers.relu()",
    inplace: "nothing of it is done in place here",
    kernelsize: "the shape of the weights says it",
    inchannels: "the shape of the weights says it",
    outchannels: "the shape of the weights says it",
    infeatures: "the shape of the weights says it",
    outfeatures: "the shape of the weights says it",
    optimizer: "a report has one answer for each optimizer; trainingTimeline takes one",
  }),
);
