import { expect, test } from "vitest";
import { UsageError } from "../../../site/terminal/command.ts";
import { memoryHelp, readMemoryOptions } from "../../../site/terminal/memory/memoryOptions.ts";
import { programAnswer, programScript, programTable } from "../../../site/terminal/memory/programAnswer.ts";

const ask = (words: string) => programAnswer(readMemoryOptions(words.split(" "))!.program!);
const failure = (...words: readonly string[]): string => {
  try {
    programAnswer(readMemoryOptions(words)!.program!);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
  }
  return "no usage error";
};

test("a program has the design's peak, and the allocator's figures of a whole process", () => {
  const { peakBytes, allocatedBytes, reservedBytes, settled } = ask(
    "vgg16 --optimizer adam --implementation for-loop",
  );
  // reserved.json of a traced PyTorch process: 4,551,261,696 B allocated, 6,016,729,088 B reserved.
  expect({ peakBytes, allocatedBytes, reservedBytes, settled }).toEqual({
    peakBytes: 4_540_247_816,
    allocatedBytes: 4_551_261_696,
    reservedBytes: 6_016_729_088,
    settled: true,
  });
});

test("a program says what is alive at its peak, and what comes on top", () => {
  const lines = programTable(ask("alexnet --batch 1 --optimizer sgd --momentum 0.9 --nesterov")).split("\n");
  expect(lines[0]).toMatch(/^alexnet, batch 1, 224 × 224, float32, training; the peak is in \w+, at /);
  expect(lines.filter((line) => line.startsWith("at the peak, "))).not.toEqual([]);
  expect(lines.join(" ")).toContain("Workspaces of cuDNN and cuBLAS come on top");
});

test("every choice of the page can be said", () => {
  const words =
    "resnet50 --batch 2 --size 64 --dtype float16 --optimizer rmsprop --implementation foreach --weight-decay 0.1 --momentum 0.9 --centered --step first --zero-grad zero --keep-logits --checkpoints 3 --micro-batches 2";
  const { program } = readMemoryOptions([...words.split(" "), "--naming", "a name each"])!;
  expect(program).toEqual({
    network: "resnet50",
    naming: "a name each",
    batch: 2,
    size: 64,
    dtype: "float16",
    purpose: "training",
    optimizer: {
      name: "rmsprop",
      options: { implementation: "foreach", weightDecay: 0.1, momentum: 0.9, centered: true },
    },
    step: "first",
    zeroGradients: "zero",
    keepsLogits: true,
    checkpoints: 3,
    microBatches: 2,
  });
  for (const option of ["--pytorch", "--layers", "--purpose"]) expect(memoryHelp).toContain(option);
});

test("the script ends with what is predicted, and the code that says whether it came true", () => {
  const { program } = readMemoryOptions("vgg16 --optimizer adam --pytorch".split(" "))!;
  const lines = programScript(program!).trim().split("\n");
  expect(lines).toContain("PREDICTED = 4540247816  # all tensors alive at the peak");
  expect(lines).toContain("    optimizer = torch.optim.Adam(network.parameters(), foreach=True)");
  expect(lines.at(-1)).toBe("sys.exit(0 if measured == PREDICTED else 1)");
});

test("a program that cannot be is refused in one line, with what would do", () => {
  expect(failure("vgg16", "--optimizer", "rmsprop", "--implementation", "fused")).toMatch(
    /^--optimizer rmsprop: PyTorch has no fused RMSprop\. Choose "for-loop", "foreach" or "default"/,
  );
  expect(failure("vgg16", "--optimizer", "sgd", "--nesterov")).toMatch(/nesterov needs a momentum/);
  expect(failure("vgg16", "--purpose", "inference", "--optimizer", "adam")).toBe(
    "--optimizer: belongs to training; leave it out for inference.",
  );
  expect(failure("vgg16", "--naming", "a name each")).toBe(
    "vgg16 naming: its layers run in a row, where names make no difference; leave it out.",
  );
  expect(failure("vgg16", "--weight-decay", "much")).toBe(
    "--weight-decay much: expected a number of at least 0, such as --weight-decay 0.1.",
  );
  expect(failure("vgg16", "--checkpoints", "99")).toMatch(
    /expected a whole number of runs from 1 to \d+, got 99\.$/,
  );
  expect(failure("vgg16", "--layers", "conv 3")).toBe(
    "vgg16 --layers: a name or layers of your own; leave one out.",
  );
});

test("LBFGS is counted with its own options, and says what it assumes", () => {
  const answer = ask("lenet5 --size 32 --batch 3 --optimizer lbfgs --max-iter 4 --history-size 5");
  // What PyTorch measured, in test/reference/pytorch-programs.json.
  expect(answer.peakBytes).toBe(4_702_037);
  expect(answer.settled).toBe(true);
  expect(programTable(answer)).toContain("This holds where there is no line search, no tolerance");
  expect(programTable(ask("lenet5 --size 32 --batch 3 --optimizer sgd"))).not.toContain("This holds where");
});
