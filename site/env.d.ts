import type { Lesson } from "./lesson/lesson.ts";

declare global {
  namespace App {
    interface Locals {
      /** The lesson of the page that is being drawn. */
      lesson: Lesson;
    }
  }
}
