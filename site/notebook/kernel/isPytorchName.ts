/** Layers, losses and optimizers of PyTorch, in small letters. */
const pytorch = new Set(
  [
    "conv1d conv3d convtranspose1d convtranspose2d convtranspose3d lazyconv2d fold unfold bilinear identity embedding",
    "maxpool1d maxpool3d avgpool1d avgpool2d avgpool3d maxunpool2d lppool2d adaptiveavgpool1d adaptiveavgpool2d adaptivemaxpool2d",
    "selu celu swish mish prelu rrelu hardtanh hardsigmoid hardshrink softshrink softplus softsign logsigmoid threshold glu swiglu",
    "batchnorm1d batchnorm3d groupnorm layernorm instancenorm1d instancenorm2d instancenorm3d rmsnorm syncbatchnorm localresponsenorm crossmapLRN2d",
    "rnn lstm gru transformer multiheadattention attention sequential modulelist dropout1d dropout2d dropout3d alphadropout upsample interpolate pixelshuffle reflectionpad2d",
    "mseloss l1loss nllloss bceloss bcewithlogitsloss kldivloss huberloss smoothl1loss crossentropyloss tripletmarginloss",
    "adamw adamax nadam radam rmsprop adagrad adadelta adafactor lbfgs asgd rprop sparseadam muon lion",
  ]
    .join(" ")
    .toLowerCase()
    .split(" "),
);

/** Whether PyTorch has something of this name, however spelt, that is not modelled here. */
export const isPytorchName = (name: string): boolean => pytorch.has(name.toLowerCase().replaceAll("_", ""));
