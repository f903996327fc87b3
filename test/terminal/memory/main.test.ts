import { expect, test } from "vitest";
import { memoryAnswer, networkFor } from "../../../site/terminal/memory/memoryAnswer.ts";
import { UsageError } from "../../../site/terminal/command.ts";
import { readMemoryOptions } from "../../../site/terminal/memory/memoryOptions.ts";
import { memoryTable } from "../../../site/terminal/memory/memoryTable.ts";

const ask = (...words: readonly string[]) => memoryAnswer(readMemoryOptions(words)!);
const failure = (...words: readonly string[]): string => {
  try {
    ask(...words);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
  }
  return "no usage error";
};

test("memory of VGG-16 answers with the documented fields, in their order", () => {
  expect(JSON.stringify(ask("vgg16", "--batch", "32", "--size", "224", "--json"))).toBe(
    JSON.stringify({
      network: "vgg16",
      batch: 32,
      size: 224,
      dtype: "float32",
      parameterCount: 138357544,
      parameterBytes: 553430176,
      bufferBytes: 0,
      multiplyAdds: 15470264320,
      savedForBackwardBytes: 2346710020,
      peakBytes: {
        inference: 1394781344,
        inferenceWithGrad: 2898829472,
        sgd: 3433387336,
        sgdMomentum: 3986817512,
        adam: 4540247816,
      },
    }),
  );
});

test("batch, size and format have defaults", () => {
  expect(readMemoryOptions(["vgg16"])).toEqual({
    network: "vgg16",
    batch: 32,
    size: 224,
    dtype: "float32",
    json: false,
    pytorch: false,
  });
});

test("half the bits take half the bytes, but for the pools' places and the masks", () => {
  const half = ask("vgg16", "--dtype", "float16");
  expect(half.parameterBytes).toBe(276_715_088);
  expect(half.savedForBackwardBytes).toBe(967_703_042 + 391_774_208 + 262_144 + 9_633_792);
});

test("what cannot be done is said in one line, with what would do", () => {
  expect(failure("vgg17")).toMatch(/^vgg17: unknown network\. Known networks: .*vgg16.*\.$/);
  expect(failure()).toMatch(/^Which network\? Known networks: /);
  expect(failure("vgg16", "vgg19")).toBe("vgg19: one network at a time.");
  expect(failure("vgg16", "--batch", "0")).toBe(
    "--batch 0: expected a whole number of at least 1, such as --batch 32.",
  );
  expect(failure("vgg16", "--size", "22.4")).toBe(
    "--size 22.4: expected a whole number of at least 1, such as --size 32.",
  );
  expect(failure("vgg16", "--batch=-1")).toBe(
    "--batch -1: expected a whole number of at least 1, such as --batch 32.",
  );
  expect(failure("vgg16", "--dtype", "float31")).toMatch(
    /^--dtype float31: unknown format\. Known formats: float64,/,
  );
  expect(failure("vgg16", "--colour")).toMatch(
    /^Unknown option '--colour'\. Known options: --batch 32, --size 224, --dtype float32, --json, --help; of a program --purpose, --optimizer,.* --pytorch\.$/,
  );
  expect(failure("vgg16", "--size", "16")).toBe(
    "vgg16 with --size 16: step features.30: maxPool2d: expected a window at most 1 high in [32, 512, 1, 1], got 2; --size 32 would do.",
  );
  expect(failure("vgg16", "--size", "1000000000")).toMatch(/too much to count to the byte/);
});

test("help is asked for, not an error", () => {
  expect(readMemoryOptions(["--help"])).toBeUndefined();
});

test("the table has a row a step before the totals", () => {
  const options = readMemoryOptions(["alexnet", "--batch", "1"])!;
  const lines = memoryTable(networkFor(options), memoryAnswer(options), options).split("\n");
  expect(lines[0]).toMatch(/^alexnet, batch 1, 224 × 224, float32/);
  expect(lines[3]).toMatch(/^features\.0 +conv2d +\[1, 64, 55, 55\] +23,296 +70,276,800 +774,400$/);
  expect(lines).toHaveLength(3 + 22 + 1 + 10);
  expect(lines.at(-1)).toMatch(/^peak, training with Adam +[\d,]+ B +1\.\d\d GB$/);
});
