import { expect, test } from "vitest";
import { dataRequests } from "../../../site/notebook/worker/dataRequests.ts";

const file = "./data/digits.json";

test("a file is asked for once, whoever waits for it", async () => {
  const needed: string[] = [];
  const data = dataRequests((module) => needed.push(module));
  const both = [data.get(file), data.get(file)];
  data.arrived(file, "[1, 2]");
  expect(await Promise.all(both)).toEqual([{ default: [1, 2] }, { default: [1, 2] }]);
  expect(needed).toEqual([file]);
});

test("a file that could not be fetched, or is another, is asked for again", async () => {
  const needed: string[] = [];
  const data = dataRequests((module) => needed.push(module));
  const missing = data.get(file);
  data.arrived(file, undefined);
  await expect(missing).rejects.toThrow(`the page could not fetch ${file}; are you online?`);
  const page = data.get(file);
  data.arrived(file, "<!doctype html>");
  await expect(page).rejects.toThrow(`what the page fetched as ${file} is not that file`);
  const good = data.get(file);
  data.arrived(file, "6");
  expect(await good).toEqual({ default: 6 });
  expect(needed).toEqual([file, file, file]);
});

test("a file that nobody waits for any longer is dropped", () => {
  const read: object[] = [];
  const data = dataRequests(
    () => {},
    (file) => read.push(file),
  );
  data.arrived(file, "6");
  expect(read).toEqual([]);
});
