import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Store } from "../../../../site/notebook/client/store/store.ts";
import { fakeDatabase, fakeStorage } from "../support/fakeStorage.ts";

beforeEach(() => vi.stubGlobal("localStorage", fakeStorage()));
afterEach(() => vi.unstubAllGlobals());

const full = new DOMException("full", "QuotaExceededError");
const at = (time: number, stride: unknown) => ({ at: time, inputs: { stride } });

test("positions are kept by lesson and name, and taken away", async () => {
  const store = new Store(fakeDatabase());
  await store.set("positions", "pooling", "inputs", at(1, 2));
  expect(await store.get("positions", "pooling", "inputs")).toEqual(at(1, 2));
  expect(await store.get("positions", "convolution", "inputs")).toBe(undefined);
  expect(await store.get("drafts", "pooling", "inputs")).toBe(undefined);
  await store.set("positions", "pooling", "inputs", undefined);
  expect(await store.get("positions", "pooling", "inputs")).toBe(undefined);
});

test("what the database does not take lies in the small storage, and goes home once it does", async () => {
  const shelf = fakeDatabase();
  const store = new Store(shelf);
  await store.set("positions", "pooling", "inputs", at(1, 1));
  shelf.closed = full;
  expect(await store.set("positions", "pooling", "inputs", at(2, 2))).toEqual({
    value: at(2, 2),
    kept: true,
  });
  expect(Object.keys(localStorage)).toEqual(["where-the-memory-goes/1/positions/pooling/inputs"]);
  shelf.closed = undefined;
  expect(await new Store(shelf).get("positions", "pooling", "inputs")).toEqual(at(2, 2));
  await store.update("positions", "pooling", "inputs", (before) => before);
  expect(Object.keys(localStorage)).toEqual([]);
  expect(await new Store(shelf).get("positions", "pooling", "inputs")).toEqual(at(2, 2));
});

test("what nothing takes is not kept, lives with the page, and is kept once there is room", async () => {
  const shelf = fakeDatabase();
  shelf.closed = full;
  vi.stubGlobal("localStorage", fakeStorage({ room: 10 }));
  const store = new Store(shelf);
  expect(await store.set("positions", "pooling", "inputs", at(1, 1))).toEqual({
    value: at(1, 1),
    kept: false,
    full: true,
  });
  shelf.closed = undefined;
  const again = await store.update("positions", "pooling", "inputs", (before) => before);
  expect(again).toEqual({ value: at(1, 1), kept: true });
});

test("closed storage is told apart from full", async () => {
  const shelf = fakeDatabase();
  shelf.closed = new DOMException("closed", "SecurityError");
  vi.stubGlobal("localStorage", undefined);
  const store = new Store(shelf);
  expect(await store.set("positions", "pooling", "inputs", at(1, 1))).toMatchObject({
    kept: false,
    full: false,
  });
});

test("a database that does not answer within 0.4 s is not waited for", async () => {
  vi.useFakeTimers();
  const store = new Store({ ...fakeDatabase(), update: () => new Promise(() => {}) });
  const kept = store.set("positions", "pooling", "inputs", at(1, 1));
  await vi.advanceTimersByTimeAsync(399);
  expect(Object.keys(localStorage)).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect((await kept).kept).toBe(true);
  expect(Object.keys(localStorage)).toHaveLength(1);
  vi.useRealTimers();
});

test("whatever else lies there, a good record is found and nothing throws", async () => {
  const junk = fc.dictionary(
    fc.oneof(
      fc.string(),
      fc.string().map((name) => `where-the-memory-goes/1/drafts/pooling/${name}`),
    ),
    fc.oneof(fc.string(), fc.json()),
  );
  await fc.assert(
    fc.asyncProperty(junk, fc.array(fc.tuple(fc.string(), fc.anything())), async (texts, values) => {
      vi.stubGlobal("localStorage", fakeStorage());
      const shelf = fakeDatabase();
      for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
      for (const [name, value] of values) shelf.records.set(`drafts/pooling/${name}`, value);
      shelf.records.set("drafts/pooling/1/filter", { at: 1, source: "mine" });
      localStorage.removeItem("where-the-memory-goes/1/drafts/pooling/1/filter");
      expect((await new Store(shelf).all("drafts", "pooling")).get("1/filter")?.source).toBe("mine");
    }),
  );
});

test("a database has four tenths of a second to take a record, and five seconds to say what is kept", async () => {
  vi.useFakeTimers();
  const never = () => new Promise<never>(() => {});
  const store = new Store({ all: never, update: never });
  let done = "";
  void store.set("positions", "pooling", "inputs", at(1, 2)).then(({ kept }) => (done = `kept: ${kept}`));
  await vi.advanceTimersByTimeAsync(399);
  expect(done).toBe("");
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toBe("kept: true");
  void store.get("positions", "pooling", "inputs").then((found) => (done = JSON.stringify(found)));
  await vi.advanceTimersByTimeAsync(4999);
  expect(done).toBe("kept: true");
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toBe('{"at":1,"inputs":{"stride":2}}');
  vi.useRealTimers();
});
