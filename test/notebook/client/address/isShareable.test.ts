import { afterEach, expect, test, vi } from "vitest";
import { hasSharedInputs, isShareable } from "../../../../site/notebook/client/address/isShareable.ts";

afterEach(() => vi.unstubAllGlobals());

function page({ keeps, search }: { readonly keeps: boolean; readonly search: string }) {
  vi.stubGlobal("document", {
    querySelector: (selector: string) => (keeps && selector === "[data-address]" ? {} : null),
  });
  vi.stubGlobal("location", { search });
  return [isShareable(), hasSharedInputs()];
}

test("a page was sent where it keeps its inputs in its address, and some are there", () => {
  expect(page({ keeps: true, search: "?batch=64" })).toEqual([true, true]);
  expect(page({ keeps: true, search: "" })).toEqual([true, false]);
  expect(page({ keeps: false, search: "?batch=64" })).toEqual([false, false]);
});
