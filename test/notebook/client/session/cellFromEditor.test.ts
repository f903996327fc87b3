import { expect, test } from "vitest";
import { cellFromEditor, isUnanalysed } from "../../../../site/notebook/client/session/cellFromEditor.ts";
import { CellRecord } from "../../../../site/notebook/client/session/cellRecord.ts";
import { cellsOf } from "../../kernel/cells.ts";

function written(source: string, { inline = false } = {}): CellRecord {
  const [cell] = cellsOf({ a: "const x = 1;" });
  const record = new CellRecord({ ...cell!, inline }, "shown");
  record.source = source;
  return record;
}

test("the lesson's own source is the lesson's own cell", async () => {
  const record = written("const x = 1;");
  expect(await cellFromEditor(record)).toBe(record.original);
});

test("a reader's source is read anew, in a sentence as well", async () => {
  const { source, outputs, inputs, inline } = await cellFromEditor(written("const y = z;"));
  expect([source, outputs, inputs, inline]).toEqual(["const y = z;", ["y"], ["z"], undefined]);
  expect((await cellFromEditor(written("2", { inline: true }))).inline).toBe(true);
});

test("a source that is refused gives the names it gave, reads none, and says what is wrong", async () => {
  const { source, outputs, inputs, imports, refusal } = await cellFromEditor(written("const x = ;"));
  expect([source, outputs, inputs, imports]).toEqual(["const x = ;", ["x"], [], []]);
  expect(refusal?.place?.line).toBe(1);
});

test("what was edited, or refused when it was tried, has yet to be read", async () => {
  const record = written("const x = ;");
  expect(isUnanalysed(record)).toBe(true);
  record.ran = await cellFromEditor(record);
  expect([record.edited, isUnanalysed(record)]).toEqual([false, true]);
  record.source = "const x = 2;";
  record.ran = await cellFromEditor(record);
  expect(isUnanalysed(record)).toBe(false);
});
