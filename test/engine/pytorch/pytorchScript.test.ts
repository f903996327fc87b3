import { expect, test } from "vitest";
import { program, pytorchScript, type Program } from "engine";

const lines = (choices: Partial<Program>): readonly string[] => pytorchScript(program(choices)).split("\n");

test("a loop keeps the answer where it gives it a name", () => {
  const kept = lines({ network: "alexnet", keepsLogits: true });
  expect(kept).toContain("        out = network(x)");
  expect(kept).toContain("        before_step(step, network, optimizer, x, y, out, loss)");
  expect(lines({ network: "alexnet" })).toContain("        loss = F.cross_entropy(network(x), y)");
});

test("gradients are added up in a loop of their own, and kept where they are filled with zeros", () => {
  const many = lines({ network: "alexnet", microBatches: 3, zeroGradients: "zero" });
  expect(many).toContain("        for _ in range(3):");
  expect(many).toContain("            loss.backward()");
  expect(many).toContain("        optimizer.zero_grad(set_to_none=False)");
});

test("the way of moving weights is said, as off a GPU PyTorch would choose another", () => {
  expect(
    lines({ network: "alexnet", optimizer: { name: "adamw", options: { weightDecay: 0.1 } } }),
  ).toContain("    optimizer = torch.optim.AdamW(network.parameters(), weight_decay=0.1, foreach=True)");
});

test("the first step is measured alone, a later one after enough others", () => {
  expect(lines({ network: "alexnet", step: "first" })).toContain("STEPS = 1  # the last one counts");
  const radam = { name: "radam", options: { implementation: "for-loop" } } as const;
  // The sixth and those after it are alike; the allocator is played until three of them have taken the same.
  expect(lines({ network: "alexnet", optimizer: radam })).toContain("STEPS = 8  # the last one counts");
});

test("blocks that name their maps in another way are written out", () => {
  const named = lines({ network: "resnet18", naming: "a name each", purpose: "inference" });
  expect(named).toContain("models.resnet.BasicBlock.forward = forward");
  expect(named).toContain("    sum = bn2 + identity");
  const summed = lines({ network: "resnet50", naming: "sum in the return" });
  expect(summed).toContain("models.resnet.Bottleneck.forward = forward");
  expect(summed).toContain("    return self.relu(out + identity)");
  expect(lines({ network: "densenet121", naming: "a name each" })).toContain(
    "models.densenet._DenseLayer.forward = forward",
  );
});

test("inference is without gradients, or with them", () => {
  expect(lines({ network: "alexnet", purpose: "inference" })).toContain("        with torch.no_grad():");
  expect(lines({ network: "alexnet", purpose: "inference without no_grad" })).toContain("        network(x)");
});

test("an optimizer that takes a closure gets forward and backward in one", () => {
  const script = lines({ network: "alexnet", keepsLogits: true, optimizer: { name: "lbfgs", options: {} } });
  const closure = script.indexOf("    def closure():");
  expect(script.slice(closure + 1, closure + 6)).toEqual([
    "        optimizer.zero_grad()",
    "        out = network(x)",
    "        loss = F.cross_entropy(out, y)",
    "        loss.backward()",
    "        return loss",
  ]);
  expect(script).toContain(
    "    optimizer = torch.optim.LBFGS(network.parameters(), tolerance_grad=0, tolerance_change=0)",
  );
  expect(script).toContain("        optimizer.step(closure)");
  expect(script[3]).toMatch(/^# This holds where there is no line search, no tolerance ends a step early/);
});

test("what PyTorch has no program for is refused", () => {
  expect(() => pytorchScript(program({ dtype: "int8" }))).toThrow(
    "dtype: PyTorch runs no network in int8; take float64, float32, tf32, float16, bfloat16",
  );
  expect(() => pytorchScript(program({ optimizer: { name: "adam8bit", options: {} } }))).toThrow(
    "optimizer: 8-bit Adam is bitsandbytes' and not PyTorch's; take adam",
  );
});

test("it prints its lines last, and its exit code tells whether they agree", () => {
  expect(lines({ network: "alexnet", batch: 1 }).slice(-5)).toEqual([
    "measured = count_tensors()",
    'print("predicted", PREDICTED)',
    'print("measured", measured)',
    "sys.exit(0 if measured == PREDICTED else 1)",
    "",
  ]);
});
