// Runs a lesson's cells in order and prints what they show: `npm run --silent lesson -- convolution`.
import { readdir } from "node:fs/promises";
import { nameOf } from "../../notebook/build/nameOf.ts";
import { command } from "../command.ts";
import { lessonHelp, lessonJson, lessonReport, readLessonOptions } from "./lessonReport.ts";

await command(async () => {
  const files = (await readdir("lessons")).filter((file) => file.endsWith(".mdx")).sort();
  const options = readLessonOptions(process.argv.slice(2), files.map(nameOf));
  if (options === undefined) return console.log(lessonHelp);
  const file = files.find((one) => nameOf(one) === options.name)!;
  const { loadLesson } = await import("../../loadLesson.ts");
  const lesson = await loadLesson(`lessons/${file}`);
  console.log(options.json ? JSON.stringify(lessonJson(lesson), null, 1) : lessonReport(lesson));
});
