import { expect, test } from "vitest";
import { proseHtml } from "../../site/api/proseHtml.ts";

const place = { base: "/", own: "engine/memory/#optimizers", options: ["optimizer"] };

test("names of entries lead there, but not to the entry itself or from its options", () => {
  expect(proseHtml("As `sequence` and `layers.relu()` do.", place)).toBe(
    'As <a href="/engine/networks/#sequence"><code>sequence</code></a> and <a href="/engine/layers/#relu"><code>layers.relu()</code></a> do.',
  );
  expect(proseHtml("`optimizers`, `optimizer`", place)).toBe(
    "<code>optimizers</code>, <code>optimizer</code>",
  );
});

test("PyTorch's files lead to its sources", () => {
  expect(proseHtml("`torch/optim/sgd.py`", place)).toBe(
    '<a href="https://github.com/pytorch/pytorch/blob/v2.13.0/torch/optim/sgd.py"><code>torch/optim/sgd.py</code></a>',
  );
});

test("words are escaped", () => {
  expect(proseHtml("a < b & `c<d>`", place)).toBe("a &lt; b &amp; <code>c&lt;d&gt;</code>");
});
