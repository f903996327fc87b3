import { LessonError } from "./problem.ts";

/** Resolves to undefined if a lesson has problems, for pages of which it is not the subject. */
export async function skipBroken<T>(made: Promise<T>): Promise<T | undefined> {
  try {
    return await made;
  } catch (error) {
    if (error instanceof LessonError) return undefined;
    throw error;
  }
}
