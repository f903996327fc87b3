import fc from "fast-check";
import { expect, test } from "vitest";
import * as engine from "engine";
import { notebookOf } from "../cells.ts";

/** All arithmetic, on values of another cell: images x and y [2, 4, 4, 4], rows a and b [2, 5]. */
const calls =
  `add(x, y); relu(x); reluBackward(x, { output: y }); softmax(a); softmaxBackward(a, { output: b });
logSoftmax(a); logSoftmaxBackward(a, { output: b }); crossEntropy(a, labels);
crossEntropyBackward(crossEntropy(a, labels), { logProbabilities: b, target: labels });
conv2d(x, filters, { bias: four, padding: 1 }); conv2d(x, halves, { groups: 2, stride: 2 });
conv2dBackward(x, { input: y, weight: filters }, { padding: 1 });
linear(a, square, { bias: five }); linearBackward(a, { input: b, weight: square });
maxPool2d(x, { kernelSize: 2 }); averagePool2d(x, { kernelSize: 2 }); adaptiveAveragePool2d(x, { outputSize: 2 });
maxPool2dBackward(maxPool2d(x, { kernelSize: 2 }), { indices: maxPool2dWithIndices(x, { kernelSize: 2 }).indices, inputShape: x.shape });
averagePool2dBackward(maxPool2d(x, { kernelSize: 2 }), { inputShape: x.shape }, { kernelSize: 2 });
adaptiveAveragePool2dBackward(maxPool2d(x, { kernelSize: 2 }), { inputShape: x.shape });
batchNorm2d(x, { weight: four, bias: four }); batchNorm2dEvaluation(x, { mean: four, variance: four }, {});
concat([x, y]); concatBackward(concat([x, y]), { inputShapes: [x.shape, y.shape] });
dropout(x, { probability: 0.5, random: seededRandom(1) }); flatten(x); flattenBackward(flatten(x), { inputShape: x.shape });
reshape(x, [4, 32]); crop(x, { row: 1, column: 1, height: 2, width: 2 }); pad2d(x, 1); nested(x); at(x, 0, 0, 0, 0);
bestClasses(a); pick({ input: x, labels }, [1, 0]);`
    .split(/;\s*/)
    .filter((call) => call !== "");

const names = (text: string) =>
  [...new Set(text.match(/\b[a-z]\w+(?=\()/g))].filter((name) => name in engine);

const numbers = (count: number) =>
  fc.array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: count, maxLength: count });

test("arithmetic never writes into what another cell handed it", async () => {
  await fc.assert(
    fc.asyncProperty(numbers(128), numbers(25), async (many, few) => {
      const cells = Object.fromEntries(calls.map((call, k) => [`call${k}`, call]));
      const given = `import { ${names(calls.join()).join(", ")} } from "engine";
import { many, few } from "numbers";
const x = { shape: [2, 4, 4, 4], data: Float32Array.from(many) };
const y = { shape: [2, 4, 4, 4], data: Float32Array.from(many).reverse() };
const a = { shape: [2, 5], data: Float32Array.from(few.slice(0, 10)) };
const b = { shape: [2, 5], data: Float32Array.from(few.slice(10, 20)) };
const square = { shape: [5, 5], data: Float32Array.from(few) };
const filters = { shape: [4, 4, 1, 1], data: Float32Array.from(many.slice(0, 16)) };
const halves = { shape: [4, 2, 1, 1], data: Float32Array.from(many.slice(0, 8)) };
const four = { shape: [4], data: Float32Array.from([1, 2, 3, 4]) };
const five = { shape: [5], data: Float32Array.from([1, 2, 3, 4, 5]) };
const labels = { shape: [2], data: Float32Array.from([1, 4]) };`;
      const { notebook, shows } = notebookOf(
        { given, ...cells },
        { engine: () => engine, numbers: () => ({ many, few }) },
      );
      await notebook.run();
      const failed = Object.keys(cells).filter((id) => notebook.result(id)?.status !== "shown");
      expect(failed.map((id) => [cells[id], shows(id)])).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

for (const [call, name] of [
  ["relu(x, { inPlace: true })", "x"],
  ["add(x, y, { inPlace: true })", "x"],
  ["updateRunning(running, x)", "running"],
  ["flatten(x).data.fill(0)", "x"],
] as const) {
  test(`${call} in another cell is found`, async () => {
    const { notebook, shows } = notebookOf(
      {
        given: `import { zeros } from "engine";
const x = { shape: [1, 1, 2, 2], data: Float32Array.from([-1, 2, -3, 4]) };
const y = { shape: [1, 1, 2, 2], data: Float32Array.from([1, 1, 1, 1]) };
const running = { mean: zeros([1]), variance: zeros([1]) };`,
        call: `import { ${names(call).join(", ")} } from "engine";\n${call}`,
        reads: "[...x.data, ...running.mean.data].join()",
      },
      { engine: () => engine },
    );
    await notebook.run();
    expect(shows("call")).toBe(`failed: cell "call" changed "${name}", which belongs to cell "given".`);
    expect(shows("reads")).toBe("-1,2,-3,4,0");
  });
}
