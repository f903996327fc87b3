import { expect, test } from "vitest";
import { resumeText } from "../../../site/features/reading/resumeText.ts";

const lessons = [
  ["convolution", "Convolution"],
  ["pooling", "Pooling"],
] as const;

test("a reader is led back to the section, by the lesson's number as it now is", () => {
  const section = { title: "What a maximum keeps", id: "what-a-maximum-keeps" };
  expect(resumeText({ lesson: "pooling", section }, lessons)).toEqual({
    words: "Go on reading: 2 · Pooling, What a maximum keeps",
    address: "pooling/#what-a-maximum-keeps",
  });
  expect(resumeText({ lesson: "convolution" }, lessons)).toEqual({
    words: "Go on reading: 1 · Convolution",
    address: "convolution/",
  });
});

test("to a lesson that is gone leads nothing", () => {
  expect(resumeText({ lesson: "dropout" }, lessons)).toBeUndefined();
});
