import { expect, test } from "vitest";
import { CellRecord } from "../../../../site/notebook/client/session/cellRecord.ts";
import { startMessage } from "../../../../site/notebook/client/session/startMessage.ts";
import { cellsOf } from "../../kernel/cells.ts";

test("a kernel is told the cells as they last ran, whose they are, and which of them hung", () => {
  const [own, changed, stopped] = cellsOf({ own: "1", changed: "2", stopped: "3" }).map(
    (cell) => new CellRecord(cell, "shown"),
  );
  const [ran] = cellsOf({ changed: "20" });
  changed!.ran = ran!;
  stopped!.stop("it gave no sign of life");
  own!.wait();
  const start = startMessage([own!, changed!, stopped!], { data: { digits: "url" }, inputs: { stride: 2 } });
  expect(start).toEqual({
    type: "start",
    cells: [own!.original, ran, stopped!.original],
    changed: ["changed"],
    stopped: ["stopped"],
    data: ["digits"],
    inputs: { stride: 2 },
  });
});
