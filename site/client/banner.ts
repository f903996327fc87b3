/** A line at the head of the text, with what can be done about it. */
export function banner(words: string, actions: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement("div");
  element.className = "banner";
  element.setAttribute("role", "status");
  const buttons = Object.entries(actions).map(([action, text]) => {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset["action"] = action;
    button.textContent = text;
    return button;
  });
  element.append(words, " ", ...buttons);
  element.addEventListener("click", ({ target }) => target instanceof HTMLButtonElement && element.remove());
  document.querySelector("main")!.prepend(element);
  return element;
}
