import type { Term, ToolAnswer } from "./toolAnswer.ts";

/**
 * The way from one tool's answer to another's: what each term adds or takes away. The rows add up to the difference, to the
 * byte; terms that both count alike have none.
 *
 *     reconcile(toolAnswers()[0], toolAnswers()[1]).map(({name}) => name) // ["input", "linear"]
 */
export function reconcile(from: ToolAnswer, to: ToolAnswer): readonly Term[] {
  const bytesIn = ({ terms }: ToolAnswer, name: string): number =>
    terms.reduce((sum, term) => sum + (term.name === name ? term.bytes : 0), 0);
  const names = new Set([...from.terms, ...to.terms].map(({ name }) => name));
  return [...names]
    .map((name) => ({ name, bytes: bytesIn(to, name) - bytesIn(from, name) }))
    .filter(({ bytes }) => bytes !== 0);
}
