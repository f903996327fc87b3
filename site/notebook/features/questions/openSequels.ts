/** The sequels that were opened once: what a reader closes again stays closed. */
const opened = new WeakSet<Element>();

/** Opens the parts of a lesson that build on these questions' answers, each once. */
export function openSequels(answered: readonly string[]): void {
  for (const question of answered) {
    for (const sequel of document.querySelectorAll<HTMLDetailsElement>(
      `details[data-after="${CSS.escape(question)}"]`,
    )) {
      if (opened.has(sequel)) continue;
      opened.add(sequel);
      sequel.open = true;
    }
  }
}
