import { expect, test } from "vitest";
import * as engine from "engine";
import { notebookOf } from "../cells.ts";

const modules = { engine: () => engine };

const learns = `import { digitsNetwork, pick, sgd, tensor, trainer, zeros } from "engine";
const learner = trainer(digitsNetwork({ batch: 1 }), { optimizer: sgd({ learningRate: 0.1 }) });
const page = { input: zeros([1, 1, 8, 8]), labels: { shape: [1], data: new Float32Array([3]) } };`;

test("a step taken in another cell moves weights that are not its own, and is undone", async () => {
  const { notebook, shows } = notebookOf(
    { learns, steps: "learner.step(page);", asks: "learner.answer(page.input).data.map((x) => x).join()" },
    modules,
  );
  await notebook.run(["asks"]);
  const before = shows("asks");
  await notebook.run();
  expect(shows("steps")).toBe('failed: cell "steps" changed "learner", which belongs to cell "learns".');
  expect(shows("asks")).toBe(before);
});
