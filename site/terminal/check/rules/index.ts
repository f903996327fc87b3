import type { Rule } from "../remark.ts";
import { bareDrawings } from "./bareDrawings.ts";
import { chanceAndClock } from "./chanceAndClock.ts";
import { changedOutputs } from "./changedOutputs.ts";
import { failedAnswers } from "./failedAnswers.ts";
import { invalidFrontMatter } from "./invalidFrontMatter.ts";
import { lastHeadings } from "./lastHeadings.ts";
import { lostLinks } from "./lostLinks.ts";
import { lostPictures } from "./lostPictures.ts";
import { misnamedFile } from "./misnamedFile.ts";
import { questionCount } from "./questionCount.ts";
import { repeatedHeadings } from "./repeatedHeadings.ts";
import { shownCells } from "./shownCells.ts";
import { spoilers } from "./spoilers.ts";
import { typedByHand } from "./typedByHand.ts";
import { unlistedSources } from "./unlistedSources.ts";
import { unreviewedWords } from "./unreviewedWords.ts";
import { wordCount } from "./wordCount.ts";

/** The rules of the house for every page that has cells, each by its name. */
export const rules: Readonly<Record<string, Rule>> = {
  bareDrawings,
  chanceAndClock,
  changedOutputs,
  failedAnswers,
  invalidFrontMatter,
  lostLinks,
  lostPictures,
  misnamedFile,
  repeatedHeadings,
  spoilers,
  typedByHand,
  unlistedSources,
};

/** The rules for the form of a lesson: advice while it is written, and asked of it once it is no draft. */
export const formRules: Readonly<Record<string, Rule>> = {
  lastHeadings,
  questionCount,
  shownCells,
  wordCount,
};

/** The rules that are advice for every page. */
export const pageAdvice: Readonly<Record<string, Rule>> = { unreviewedWords };
