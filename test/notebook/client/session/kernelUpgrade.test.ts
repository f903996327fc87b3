import { expect, test } from "vitest";
import { CellRecord } from "../../../../site/notebook/client/session/cellRecord.ts";
import { KernelUpgrade } from "../../../../site/notebook/client/session/kernelUpgrade.ts";
import type { KernelHost } from "../../../../site/notebook/client/host/kernelHost.ts";
import type { View } from "../../../../site/notebook/client/view.ts";
import { cellsOf } from "../../kernel/cells.ts";

/** A kernel for the lesson's own cells, and a full one that comes when told. */
function equipped() {
  const heard: string[] = [];
  let coming = Promise.withResolvers<void>();
  const host = {
    program: "lesson",
    isReady: true,
    switchProgram: (program: string) => {
      heard.push(`change to ${program}`);
      return coming.promise.then(() => void (host.program = program));
    },
    ask: async ({ cells }: { readonly cells: readonly string[] }) =>
      void heard.push(`run ${cells.join(", ")}`),
  };
  const view = { program: (state: string) => heard.push(state) };
  const equipment = new KernelUpgrade(() => host as unknown as KernelHost, view as unknown as View);
  const comes = () => coming.resolve();
  const fails = () => {
    coming.reject(new Error("offline"));
    coming = Promise.withResolvers();
  };
  return { host, heard, equipment, comes, fails };
}

const records = () => cellsOf({ a: "1", b: "2", c: "3" }).map((cell) => new CellRecord(cell, "shown"));

test("what was under way runs again on the kernel with everything, the cell that waits for it apart", async () => {
  const { heard, equipment, comes } = equipped();
  const [a, b, c] = records();
  a!.wait();
  b!.wait();
  const equipping = equipment.upgradeFor(b!, [a!, b!, c!]);
  comes();
  expect(await equipping).toBe(true);
  expect(heard).toEqual(["change to full", "here", "run a"]);
  expect([equipment.isDone, await equipment.upgrade([a!])]).toEqual([true, true]);
  expect(heard).toHaveLength(3);
});

test("it is asked for once, however many wait, and again where that failed", async () => {
  const { heard, equipment, comes, fails } = equipped();
  const both = [equipment.upgrade([]), equipment.upgrade([])];
  fails();
  expect(await Promise.all(both)).toEqual([false, false]);
  expect(heard).toEqual(["change to full", "missing"]);
  const again = equipment.upgrade([]);
  comes();
  expect(await again).toBe(true);
  expect(heard).toEqual(["change to full", "missing", "change to full", "here"]);
});

test("where no kernel runs at all, that is said elsewhere", async () => {
  const { host, heard, equipment, fails } = equipped();
  host.isReady = false;
  const equipping = equipment.upgrade([]);
  fails();
  expect(await equipping).toBe(false);
  expect(heard).toEqual(["change to full"]);
});
