import { expect, test } from "vitest";
import {
  readStageAddress,
  withStageAddress,
} from "../../../../../site/notebook/features/stage/client/stageAddress.ts";

test("an address says a stop, and behind a point how many reveals", () => {
  expect(readStageAddress("?present=7.2")).toEqual({ stop: 7, reveal: 2, speaker: false });
  expect(readStageAddress("?present")).toEqual({ stop: 1, reveal: 0, speaker: false });
  expect(readStageAddress("?speaker")).toEqual({ stop: 1, reveal: 0, speaker: true });
  expect(readStageAddress("?present=x")).toEqual({ stop: 1, reveal: 0, speaker: false });
  expect(readStageAddress("?stride=2")).toBeUndefined();
});

test("a place is written into an address, and out of it, and the rest stays", () => {
  const href = "http://a.b/c/?d=1#e";
  expect(withStageAddress(href, "present", { stop: 7, reveal: 2 })).toBe("http://a.b/c/?d=1&present=7.2#e");
  expect(withStageAddress(href, "present", { stop: 7, reveal: 0 })).toBe("http://a.b/c/?d=1&present=7#e");
  expect(withStageAddress("http://a.b/c/?present=7.2", "present", undefined)).toBe("http://a.b/c/");
});

test("a cut and a handout stand in the address that opens them, and in no other", () => {
  const href = "http://a.b/c/?present&print&stops=1-3&minutes=20";
  expect(withStageAddress(href, "present", { stop: 2, reveal: 0 })).toBe("http://a.b/c/?present=2");
});
