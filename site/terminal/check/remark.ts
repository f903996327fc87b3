import type { Problem } from "../../notebook/build/problem.ts";
import type { WrittenPage } from "./writtenPage.ts";

/** A remark on a page: its place, the fault there, and what would mend it. */
export type Remark = Omit<Problem, "file">;

/** A rule of the house: it remarks on everything in a page that breaks it. */
export type Rule = (page: WrittenPage) => readonly Remark[] | Promise<readonly Remark[]>;
