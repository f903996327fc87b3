import { expect, test } from "vitest";
import { lessonPlace, numberLessons } from "../../site/components/lessonPlace.ts";

const entry = (id: string, title: string) => ({ id, data: { title } });
const entries = [entry("07-b", "Beta"), entry("02-a", "Alpha"), entry("10-c", "Gamma")];

test("lessons are numbered from 1 in the order of their files, without gaps", () => {
  expect(numberLessons(entries)).toEqual([
    { number: 1, name: "a", title: "Alpha" },
    { number: 2, name: "b", title: "Beta" },
    { number: 3, name: "c", title: "Gamma" },
  ]);
});

test("a lesson knows its neighbours, the first and the last have one", () => {
  const numbers = (name: string) => {
    const place = lessonPlace(entries, name);
    return [place?.previous?.number, place?.number, place?.next?.number];
  };
  expect(numbers("a")).toEqual([undefined, 1, 2]);
  expect(numbers("b")).toEqual([1, 2, 3]);
  expect(numbers("c")).toEqual([2, 3, undefined]);
  expect(lessonPlace(entries, "d")).toBeUndefined();
});
