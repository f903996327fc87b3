import { expect, test } from "vitest";
import { withPlot } from "../../../site/notebook/worker/withPlot.ts";

/** Modules whose `bars` need Plot, and what was asked for and taken. */
function coming() {
  const asked: string[] = [];
  const taken: object[] = [];
  const modules = withPlot(
    { "./figures": () => ({ bars: 1, strip: 2 }), engine: () => ({ conv2d: 3 }) },
    { needs: { "./figures": ["bars"] }, take: (plot) => void taken.push(plot) },
    async (parse) => {
      asked.push("plot");
      return parse("kernel:plot", "return { plot: 29 };");
    },
  );
  return { asked, taken, modules };
}

test("a name that draws with Plot waits for it, and gets its own module", async () => {
  const { asked, taken, modules } = coming();
  expect(await modules["./figures"]!("bars")).toEqual({ bars: 1, strip: 2 });
  expect(asked).toEqual(["plot"]);
  expect(taken).toEqual([{ plot: 29 }]);
});

test("no other name asks for it", async () => {
  const { asked, modules } = coming();
  await modules["./figures"]!("strip");
  await modules["engine"]!("conv2d");
  expect(asked).toEqual([]);
});
