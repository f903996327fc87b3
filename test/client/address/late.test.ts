import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepLate, takeLate } from "../../../site/client/address/late.ts";
import { storage } from "../storage.ts";

beforeEach(() => {
  vi.stubGlobal("sessionStorage", storage());
  vi.stubGlobal("location", { origin: "https://a.test", pathname: "/pooling/" });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const visit = (type: string) =>
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([{ type } as unknown as PerformanceEntry]);

test("a page that is loaded again takes the address it was about to have, once", () => {
  visit("reload");
  keepLate("https://a.test/pooling/?stride=2");
  expect(takeLate()).toBe("https://a.test/pooling/?stride=2");
  expect(takeLate()).toBeUndefined();
});

test("on any other visit it is forgotten", () => {
  visit("navigate");
  keepLate("https://a.test/pooling/?stride=2");
  expect(takeLate()).toBeUndefined();
  visit("reload");
  expect(takeLate()).toBeUndefined();
});

test("another page's address is not taken, nor what is none", () => {
  visit("reload");
  for (const address of ["https://a.test/convolution/?n=2", "https://b.test/pooling/?n=2", "furlong"]) {
    keepLate(address);
    expect(takeLate()).toBeUndefined();
  }
});

test("where storage is closed there is none", () => {
  visit("reload");
  vi.stubGlobal("sessionStorage", undefined);
  keepLate("https://a.test/pooling/?stride=2");
  expect(takeLate()).toBeUndefined();
});
