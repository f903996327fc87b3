import { expect, test } from "vitest";
import { graph, layers, sequence } from "engine";
import { segmentsOf } from "../../../engine/memory/timeline/checkpointSegment.ts";
import { schedule } from "../../../engine/memory/timeline/schedule.ts";
import { isSequential, moduleText, sequentialText } from "../../../engine/pytorch/moduleText.ts";

const linear = (inFeatures: number, outFeatures: number) => layers.linear({ inFeatures, outFeatures });

test("layers in a row are an nn.Sequential", () => {
  const row = sequence("row", [1, 4], { a: linear(4, 3), b: layers.relu(), c: linear(3, 2) });
  expect(isSequential(row)).toBe(true);
  expect(sequentialText(row)).toBe(
    "nn.Sequential(\n        nn.Linear(4, 3),\n        nn.ReLU(),\n        nn.Linear(3, 2),\n    )",
  );
});

test("branches are a class, whose variables go as soon as nothing needs them; a shared layer stands there once", () => {
  const eye = linear(4, 3);
  const branches = graph("branches", [1, 4], {
    "left.eye": [eye, "input"],
    right: [eye, "input"],
    sum: [layers.add(), "left.eye", "right"],
    scores: linear(3, 2),
  });
  expect(isSequential(branches)).toBe(false);
  expect(moduleText(schedule(branches), []).split("\n")).toEqual([
    "class Network(nn.Module):",
    "    def __init__(self):",
    "        super().__init__()",
    "        self.left_eye = nn.Linear(4, 3)",
    "        self.scores = nn.Linear(3, 2)",
    "",
    "    def forward(self, x):",
    "        left_eye = self.left_eye(x)",
    "        right = self.left_eye(x)",
    "        sum = left_eye + right",
    "        del left_eye, right",
    "        scores = self.scores(sum)",
    "        del sum",
    "        return scores",
  ]);
});

test("a run that is checkpointed is a method of what it takes, and answers with what is needed after it", () => {
  const row = sequence("row", [1, 4], { a: linear(4, 4), b: linear(4, 4), c: linear(4, 4), d: linear(4, 2) });
  const steps = schedule(row);
  const lines = moduleText(steps, segmentsOf(steps, 2)).split("\n");
  expect(lines.slice(7)).toEqual([
    "",
    "    def run1(self, x):",
    "        a = self.a(x)",
    "        b = self.b(a)",
    "        del a",
    "        return b",
    "",
    "    def forward(self, x):",
    "        b = checkpoint(self.run1, x, use_reentrant=False, preserve_rng_state=False)",
    "        c = self.c(b)",
    "        del b",
    "        d = self.d(c)",
    "        del c",
    "        return d",
  ]);
});

test("a cut is moved on until no later step writes in place over what came before it", () => {
  const block = graph("block", [1, 4], {
    stem: linear(4, 4),
    main: linear(4, 4),
    side: [linear(4, 4), "stem"],
    sum: [layers.add({ inPlace: true }), "main", "side"],
    relu: layers.relu({ inPlace: true }),
    scores: linear(4, 2),
  });
  // Cut in two after three steps, the second run would take `main`, over which the sum writes.
  expect(segmentsOf(schedule(block), 2).map(({ start, end }) => [start, end])).toEqual([[0, 5]]);
});

test("a run deletes no variable that it was not given", () => {
  const lost = graph("lost", [1, 4], {
    a: linear(4, 4),
    lost: layers.relu(),
    b: [linear(4, 4), "a"],
    relu: layers.relu({ inPlace: true }),
  });
  // The network's answer is there at the end of the last run, and `lost` goes then; but that is another run's variable.
  const lines = moduleText(schedule(lost), segmentsOf(schedule(lost), 4)).split("\n");
  const start = lines.indexOf("    def run3(self, a):");
  expect(lines.slice(start, start + 6)).toEqual([
    "    def run3(self, a):",
    "        b = self.b(a)",
    "        del a",
    "        relu = self.relu(b)",
    "        del b",
    "        return relu",
  ]);
});
