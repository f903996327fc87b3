import { storagePrefix } from "../../notebook/client/store/storagePrefix.ts";
import type { ReadSection } from "../outline/listenToOutline.ts";

/** Where a reader left off: the lesson, and the section if they had come to one. */
export interface LastRead {
  readonly lesson: string;
  readonly section?: ReadSection;
}

const key = `${storagePrefix}reading`;

/** Reads where the reader left off; undefined where nothing is kept, or something else lies there. */
export function readLastRead(): LastRead | undefined {
  try {
    const { lesson, section } = JSON.parse(localStorage.getItem(key) ?? "{}") as Readonly<
      Record<string, unknown>
    >;
    if (typeof lesson !== "string") return undefined;
    const { title, id } = (section ?? {}) as Readonly<Record<string, unknown>>;
    return typeof title === "string" && typeof id === "string"
      ? { lesson, section: { title, id } }
      : { lesson };
  } catch {
    return undefined;
  }
}

/** Keeps where the reader is. The top of the lesson that they were last in is no news: its section stays. */
export function keepLastRead(lesson: string, section: ReadSection | undefined): void {
  if (section === undefined && readLastRead()?.lesson === lesson) return;
  try {
    localStorage.setItem(key, JSON.stringify({ lesson, section }));
  } catch {
    // Then the contents begin at the beginning.
  }
}
