import { expect, test } from "vitest";
import { preparePlot } from "../../../site/notebook/worker/preparePlot.ts";

/** A function that has Plot come for `bars` of ./figures, and what was asked for and taken. */
function coming() {
  const asked: string[] = [];
  const taken: object[] = [];
  const prepare = preparePlot(
    { needs: { "./figures": ["bars"] }, take: (plot) => void taken.push(plot) },
    async (parse) => {
      asked.push("Plot");
      return parse("Plot", "return { plot: 29 };");
    },
  );
  const imports = (module: string, imported: string) =>
    prepare([{ name: imported, imported, module, line: 1, column: 0 }]);
  return { asked, taken, imports };
}

test("a cell that draws with Plot waits for it", async () => {
  const { asked, taken, imports } = coming();
  await imports("./figures", "bars");
  expect(asked).toEqual(["Plot"]);
  expect(taken).toEqual([{ plot: 29 }]);
});

test("no other cell waits, not even for a moment", () => {
  const { asked, imports } = coming();
  expect(imports("./figures", "strip")).toBeUndefined();
  expect(imports("engine", "bars")).toBeUndefined();
  expect(asked).toEqual([]);
});
