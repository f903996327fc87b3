import { expect, test } from "vitest";
import { loadLesson } from "../../../site/loadLesson.ts";
import { lessonJson, lessonReport, readLessonOptions } from "../../../site/terminal/lesson/lessonReport.ts";
import { plainText } from "../../../site/terminal/plainText.ts";

const p = (...children: string[]) => ({ tag: "p", attributes: {}, children });

test("a lesson in the terminal shows the article's first two activations", async () => {
  const lesson = await loadLesson("lessons/02-convolution.mdx");
  expect(lessonReport(lesson)).toContain("at(featureMap, 0, 0) → 29\n\nat(featureMap, 0, 1) → 71");
  const first = lessonJson(lesson).find(({ text }) => text === "29");
  expect(first).toMatchObject({ status: "shown", text: "29", value: 29 });
});

test("blocks are lines, cells of a table stand apart, drawings are described", () => {
  const row = {
    tag: "tr",
    attributes: {},
    children: ["a", "b"].map((text) => ({ tag: "td", attributes: {}, children: [text] })),
  };
  const svg = { tag: "svg", attributes: { "aria-label": "a bar" }, children: [p("no")] };
  expect(plainText([p("one"), p("two ", "three"), row, svg])).toBe("one\ntwo three\na\tb\n[drawing: a bar]");
});

test("a mistyped call is answered with what would do", () => {
  const read = (...words: string[]) => readLessonOptions(words, ["convolution", "pooling"]);
  expect(read("convolution", "--json")).toEqual({ name: "convolution", json: true });
  expect(read("--help")).toBeUndefined();
  expect(() => read()).toThrow("missing lesson: name one of convolution, pooling.");
  expect(() => read("convolutoin")).toThrow(
    'unknown lesson "convolutoin": name one of convolution, pooling.',
  );
  expect(() => read("convolution", "--jsn")).toThrow("unknown option --jsn: --json and --help are known.");
  expect(() => read("convolution", "pooling")).toThrow('one lesson at a time: leave out "pooling".');
});
