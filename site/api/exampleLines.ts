import { fillInAnswer, examples, isAnswer, runExample } from "./examples.ts";

/** The code of a docblock with each answer as computed now, by a module whose names it may use. */
export function exampleLines(text: string, names: Readonly<Record<string, unknown>>): string {
  const lines = text.split("\n");
  const answers = examples(lines).map(({ code, answer }) => fillInAnswer(runExample(code, names), answer));
  return lines
    .map((line) => {
      const [code = "", answer] = line.split(/ \/\/ (.*)/);
      return answer !== undefined && isAnswer(answer) ? `${code} // ${answers.shift()}` : line;
    })
    .join("\n");
}
