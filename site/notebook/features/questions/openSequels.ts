/** The questions whose sequels were opened once: what a reader closes again stays closed. */
const opened = new Set<string>();

/** Opens the parts of a lesson that build on these questions' answers, each once. */
export function openSequels(answered: readonly string[]): void {
  for (const question of answered) {
    if (opened.has(question)) continue;
    opened.add(question);
    for (const sequel of document.querySelectorAll<HTMLDetailsElement>(
      `details[data-after="${CSS.escape(question)}"]`,
    ))
      sequel.open = true;
  }
}
