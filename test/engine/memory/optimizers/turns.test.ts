import { expect, test } from "vitest";
import type { Shape } from "../../../../engine/layers/layer.ts";
import type { NumberFormat } from "../../../../engine/memory/dtypes.ts";
import { optimizer } from "../../../../engine/memory/optimizers/optimizer.ts";
import pytorch from "../../../reference/pytorch-optimizers.json" with { type: "json" };
import { turns } from "./turns.ts";
import { nameOf, type OptimizerConfig } from "./optimizerConfig.ts";

const rows = pytorch.turns as unknown as readonly {
  readonly config: OptimizerConfig & { readonly shapes: readonly Shape[]; readonly dtype?: NumberFormat };
  readonly turns: readonly number[];
}[];

test.for(rows.map((row) => [nameOf(row.config), row] as const))(
  "memory turns in %s where PyTorch's turns",
  ([, { config, turns: expected }]) => {
    const { optimizer: name, options, implementation, step, shapes, dtype } = config;
    expect(turns(optimizer(name, { ...options, implementation }), shapes, step, dtype)).toEqual(expected);
  },
);
