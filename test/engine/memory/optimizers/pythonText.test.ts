import { expect, test } from "vitest";
import { pythonText } from "../../../../engine/memory/optimizers/pythonText.ts";

test("the call names PyTorch's class and its options", () => {
  const options = { lr: 0.01, momentum: 0.9, weightDecay: 1e-4, implementation: "for-loop" } as const;
  expect(pythonText("sgd", options)).toBe(
    "torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9, weight_decay=0.0001, foreach=False)",
  );
});

test("an implementation is a keyword of the call, PyTorch's own is none", () => {
  expect(pythonText("adam")).toBe("torch.optim.Adam(model.parameters())");
  expect(pythonText("adam", { implementation: "default" })).toBe("torch.optim.Adam(model.parameters())");
  expect(pythonText("adam", { implementation: "foreach" })).toBe(
    "torch.optim.Adam(model.parameters(), foreach=True)",
  );
  expect(pythonText("adam", { implementation: "fused" })).toBe(
    "torch.optim.Adam(model.parameters(), fused=True)",
  );
  expect(pythonText("muon", { implementation: "for-loop" })).toBe("torch.optim.Muon(model.parameters())");
});

test("truth values and pairs are Python's", () => {
  expect(pythonText("adam", { amsgrad: true, betas: [0.8, 0.99] }, "parameters")).toBe(
    "torch.optim.Adam(parameters, amsgrad=True, betas=(0.8, 0.99))",
  );
  expect(pythonText("rprop", { stepSizes: [1e-7, 50], maximize: false })).toBe(
    "torch.optim.Rprop(model.parameters(), step_sizes=(1e-7, 50), maximize=False)",
  );
});

test("what PyTorch refuses has no call", () => {
  expect(() => pythonText("sgd", { nesterov: true })).toThrow(
    "sgd: nesterov needs a momentum and no dampening",
  );
});
