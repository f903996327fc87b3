import { join } from "node:path";
import type { Lesson } from "../../notebook/build/lesson.ts";
import { lessonText } from "../../notebook/build/lessonText.ts";
import { askRules } from "./checkPage.ts";
import type { PlacedRemark } from "./describeRemark.ts";
import { writtenPage } from "./writtenPage.ts";

/**
 * Asks the rules of the house about a lesson that can be drawn, for whoever writes it: problems first, then advice. Its
 * committed outputs are left out, for those are accepted once the lesson is done.
 */
export async function remarksOn(lesson: Lesson): Promise<readonly PlacedRemark[]> {
  const text = await lessonText(join(lesson.site.root, lesson.file));
  const remarks = await askRules(writtenPage(lesson.file, text, { lesson }), ["changedOutputs"]);
  return remarks.toSorted((a, b) => Number(a.isAdvice) - Number(b.isAdvice) || a.line - b.line);
}
