/** Layers that exist, but not here: by their names, spaces left out, with what they are. */
interface Kind {
  readonly names: RegExp;
  /** Ends a sentence that begins with the name. */
  readonly what: string;
  /** The nearest that there is here, without being the same. */
  readonly here?: string;
}

const sequences = "works on sequences, but the layers here take pictures or rows of numbers";
const inCell = "a line of layers has no branches; graph, in a cell, has";

const kinds: readonly Kind[] = [
  {
    names:
      /^(celu|selu|prelu|rrelu|crelu|glu|swiglu|geglu|reglu|mish|softplus|softsign|softmin|softshrink|hardshrink|tanhshrink|hardsigmoid|hardtanh|logsigmoid|quickgelu|threshold|maxout)$/,
    what: "is another activation",
    here: "the activations here are relu, leaky relu, relu6, elu, gelu, silu, hard swish, sigmoid, tanh, softmax",
  },
  {
    names: /^(logsoftmax|softmax2d)$/,
    what: "is another softmax",
    here: "there is softmax; the loss takes a logarithm by itself",
  },
  {
    names:
      /^(lstm|gru|rnn|.*attention|transformer.*|selfattention|mha|embedding|positionalencoding|encoder|decoder|mamba|moe|conv1d|.*pool1d|convtranspose1d|dropout1d)$/,
    what: sequences,
  },
  {
    names: /^(batchnorm1d|instancenorm1d)$/,
    what: "normalises rows of numbers or sequences",
    here: "there is batch norm, for maps",
  },
  {
    names: /^(.*3d)$/,
    what: "works on volumes, but the layers here take pictures",
    here: "in two dimensions there are conv, max pool, average pool, batch norm",
  },
  {
    names:
      /^(convtranspose(2d)?|transposedconv(olution)?|conv2dtranspose|deconv(olution)?|upsample|upsampling(2d)?|interpolate|pixelshuffle|(max)?unpool(2d)?)$/,
    what: "makes maps larger, and no layer here does",
  },
  {
    names: /^(depthwiseconv(2d)?|depthwise|separableconv(2d)?|depthwiseseparableconv|groupconv)$/,
    what: "is a convolution in groups",
    here: "conv takes groups, as in conv 64 groups 64; a separable one is two layers, the second conv 128 1x1",
  },
  {
    names:
      /^(layernorm(alization)?|groupnorm(alization)?|instancenorm(2d)?|rmsnorm|syncbatchnorm|weightnorm|spectralnorm|localresponsenorm|lrn|norm)$/,
    what: "is another normalisation",
    here: "the one here is batch norm",
  },
  {
    names:
      /^(adaptivemaxpool(2d)?|globalmaxpool(ing)?(2d)?|lppool(2d)?|fractionalmaxpool(2d)?|minpool(2d)?|sumpool|stochasticpool|roipool|spp)$/,
    what: "is another pooling",
    here: "the pools here are max pool, average pool, adaptive average pool",
  },
  {
    names: /^(zeropad(ding)?(2d)?|pad2d|reflectionpad(2d)?|replicationpad(2d)?|constantpad(2d)?|padding)$/,
    what: "is a layer that only pads",
    here: "conv, max pool and average pool pad by themselves, such as conv 64 padding 1",
  },
  {
    names:
      /^(dropout2d|spatialdropout(2d)?|alphadropout|featurealphadropout|droppath|stochasticdepth|dropblock|dropconnect)$/,
    what: "is another dropout",
    here: "there is dropout",
  },
  {
    names: /^(add|sum|residual|skip|concat|concatenate|cat|inception|bottleneck|block|resblock|split|chunk)$/,
    what: "joins branches",
    here: inCell,
  },
  {
    names: /^(crossentropy(loss)?|nll(loss)?|mse(loss)?|bce(loss)?|l1loss|loss)$/,
    what: "is a loss",
    here: "cross-entropy comes by itself after the last layer; leave it out",
  },
  {
    names: /^(identity|unflatten|reshape|view|permute|squeeze|unsqueeze|lambda|input)$/,
    what: "computes nothing",
    here: "leave it out, or write flatten where maps become a row",
  },
  {
    names: /^(bilinear|sparselinear|lora|linear8bit|quantizedlinear)$/,
    what: "is another linear layer",
    here: "there is linear",
  },
];

/** Explains a name that is known elsewhere and not here, and what there is instead; undefined for one that nobody knows. */
export function explainUnsupported(called: string): string | undefined {
  const kind = kinds.find(({ names }) => names.test(called));
  if (kind === undefined) return undefined;
  return kind.here === undefined ? kind.what : `${kind.what}; ${kind.here}`;
}
