/** Whether a key has a guess judged: Enter in the field of a question. */
export const isGuessKey = ({ key, target, isComposing }: KeyboardEvent): boolean =>
  key === "Enter" && !isComposing && (target as Element).matches("[data-kind=predict] input");
