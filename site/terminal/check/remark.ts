import type { Problem } from "../../notebook/build/problem.ts";
import type { WrittenPage } from "./writtenPage.ts";

/** Something to say of a page: where, what, and what would mend it. */
export type Remark = Omit<Problem, "file">;

/** Says what breaks a rule of the house in a page, and nothing of a page that keeps it. */
export type Rule = (page: WrittenPage) => readonly Remark[] | Promise<readonly Remark[]>;
