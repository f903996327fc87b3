import { expect, test } from "vitest";
import { plotEntry } from "../../../site/notebook/worker/plotEntry.ts";

test("the program that comes exports what is called, between the two modules that set the pixel ratio", () => {
  expect(plotEntry(["barX", "plot"], (name) => `/${name}.ts`)).toBe(
    'import "/kernel/plot/restorePixelRatio.ts";\nexport { barX, plot } from "/kernel/plot/upstream.ts";\nimport "/kernel/plot/unsharp.ts";',
  );
});
