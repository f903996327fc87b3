import { expect, test } from "vitest";
import type { OptimizerKind } from "../../../../engine/memory/optimizers/optimizerKind.ts";
import { optimizerKinds, type OptimizerName } from "../../../../engine/memory/optimizers/optimizerKinds.ts";
import lbfgs from "../../../reference/pytorch-lbfgs.json" with { type: "json" };
import pytorch from "../../../reference/pytorch-optimizers.json" with { type: "json" };

const constructors = [...pytorch.constructors, lbfgs.constructor];

const snakeCase = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

test("all of PyTorch's optimizers are here but SparseAdam", () => {
  expect(constructors.map(({ optimizer }) => optimizer)).toEqual(Object.keys(optimizerKinds));
});

test.for(constructors)(
  "$optimizer takes PyTorch's options with its defaults, and runs in PyTorch's ways",
  ({ optimizer, class: className, options, ways, foreachOnGpu }) => {
    const kind: OptimizerKind = optimizerKinds[optimizer as OptimizerName];
    expect(kind.className).toBe(className);
    expect(kind.implementations).toEqual(["for-loop", ...ways]);
    expect(kind.gpuDefault).toBe(foreachOnGpu ? "foreach" : "for-loop");
    const known = Object.entries(kind.options).map(([name, value]) => [snakeCase(name), value]);
    const uncounted = kind.notCounted.map((name) => snakeCase(name));
    // Of LBFGS 0 stands for PyTorch's None.
    const taken = Object.entries(options).map(
      ([name, value]) => [name, name === "max_eval" ? 0 : value] as const,
    );
    expect(Object.fromEntries(known)).toEqual(
      Object.fromEntries(taken.filter(([name]) => !uncounted.includes(name))),
    );
    expect([...uncounted].sort()).toEqual(
      taken
        .map(([name]) => name)
        .filter((name) => !Object.hasOwn(Object.fromEntries(known), name))
        .sort(),
    );
  },
);
