import { expect, test } from "vitest";
import { limitConcurrency } from "../../../site/notebook/build/limitConcurrency.ts";

test("two go in at a time, and the others in the order they came", async () => {
  const enter = limitConcurrency(2);
  const inside: string[] = [];
  const go = async (name: string) => {
    const leave = await enter();
    inside.push(name);
    return leave;
  };
  const [a, b] = [await go("a"), await go("b")];
  const [c, d] = [go("c"), go("d")];
  await Promise.resolve();
  expect(inside).toEqual(["a", "b"]);
  b();
  const leave = await c;
  expect(inside).toEqual(["a", "b", "c"]);
  a();
  leave();
  (await d)();
  expect(inside).toEqual(["a", "b", "c", "d"]);
});
