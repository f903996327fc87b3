import { expect, test } from "vitest";
import { standInModule } from "../../../site/notebook/worker/standInModule.ts";

test("until it comes functions hand on, and plots have a document of their own", () => {
  expect(
    standInModule({ functions: ["barX", "plot"] }, "/document.ts")
      .split("\n")
      .slice(-2),
  ).toEqual([
    "export const barX = (...given) => plotted.barX(...given);",
    "export const plot = (options) => plotted.plot({ document: createDocument(), ...options });",
  ]);
});
