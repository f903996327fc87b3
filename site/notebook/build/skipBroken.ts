import { LessonError } from "./problem.ts";

/** What is made of a lesson, for a page that it is not the subject of: nothing where the lesson has problems. */
export async function skipBroken<T>(made: Promise<T>): Promise<T | undefined> {
  try {
    return await made;
  } catch (error) {
    if (error instanceof LessonError) return undefined;
    throw error;
  }
}
