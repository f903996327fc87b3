import { expect, test } from "vitest";
import { currentSection, reached } from "../../../site/features/outline/currentSection.ts";

const at = (...tops: number[]) => currentSection(tops, { height: 1000, atEnd: false });

test("a section is read once its heading has come to three tenths of the window", () => {
  expect(reached).toBe(0.3);
  expect(at(300, 900)).toBe(0);
  expect(at(301, 900)).toBe(-1);
  expect(at(-500, 299)).toBe(1);
});

test("at the end of the page the last section is read, however short it is", () => {
  expect(currentSection([-500, 200, 900], { height: 1000, atEnd: true })).toBe(2);
  expect(currentSection([], { height: 1000, atEnd: true })).toBe(-1);
});
