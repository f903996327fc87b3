import { readDeck } from "../../site/notebook/features/stage/build/readDeck.ts";
import { expect, test } from "vitest";
import { loadLesson } from "../../site/loadLesson.ts";
import { lessons } from "./all.ts";

for (const { path, text } of lessons.filter(({ text }) => text.includes("```yaml stop"))) {
  test(`${path} has 12 to 25 stops, each with minutes and a note, as long as it takes to teach`, async () => {
    const lesson = await loadLesson(path);
    const { stops } = readDeck(lesson, lesson.results);
    expect(stops.length).toBeGreaterThanOrEqual(12);
    expect(stops.length).toBeLessThanOrEqual(25);
    expect(stops.filter(({ minutes, note }) => minutes === undefined || note === undefined)).toEqual([]);
    const teach = Number(/teach: (\d+)/.exec(text)?.[1]);
    expect(stops.reduce((sum, { minutes }) => sum + minutes!, 0)).toBe(teach);
  });
}
