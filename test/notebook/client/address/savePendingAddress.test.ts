import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  savePendingAddress,
  takePendingAddress,
} from "../../../../site/notebook/client/address/savePendingAddress.ts";
import { fakeStorage } from "../support/fakeStorage.ts";

beforeEach(() => {
  vi.stubGlobal("sessionStorage", fakeStorage());
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
  savePendingAddress("https://a.test/pooling/?stride=2");
  expect(takePendingAddress()).toBe("https://a.test/pooling/?stride=2");
  expect(takePendingAddress()).toBeUndefined();
});

test("on any other visit it is forgotten", () => {
  visit("navigate");
  savePendingAddress("https://a.test/pooling/?stride=2");
  expect(takePendingAddress()).toBeUndefined();
  visit("reload");
  expect(takePendingAddress()).toBeUndefined();
});

test("another page's address is not taken, nor what is none", () => {
  visit("reload");
  for (const address of ["https://a.test/convolution/?n=2", "https://b.test/pooling/?n=2", "furlong"]) {
    savePendingAddress(address);
    expect(takePendingAddress()).toBeUndefined();
  }
});

test("where storage is closed there is none", () => {
  visit("reload");
  vi.stubGlobal("sessionStorage", undefined);
  savePendingAddress("https://a.test/pooling/?stride=2");
  expect(takePendingAddress()).toBeUndefined();
});
