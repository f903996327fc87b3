/**
 * Shows a line at the head of the text, with buttons for actions; an urgent one stays in view while the reader scrolls.
 */
export function showBanner(
  words: string,
  actions: Readonly<Record<string, string>> = {},
  { urgent = false }: { readonly urgent?: boolean } = {},
): HTMLElement {
  const element = document.createElement("div");
  element.className = urgent ? "banner urgent" : "banner";
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
