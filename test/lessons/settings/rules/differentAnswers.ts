import { exact } from "../findingsIn.ts";
import { column, type Rules } from "../rule.ts";

export const differentAnswers: Rules = {
  answers: ({ rows }) => {
    const answers = column(rows(), "together");
    const [least, most] = [Math.min(...answers), Math.max(...answers)];
    const count = answers.length === 8 ? "eight" : answers.length;
    return `One network, one picture, ${count} answers: from ${exact(least)} to ${exact(most)}.`;
  },
};
