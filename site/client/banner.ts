/** Says something before the text, with ways on by name and action; whichever is taken, it goes. */
export function banner(words: string, ways: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement("div");
  element.className = "banner";
  element.append(words, ...Object.entries(ways).map(([text, action]) => button(text, action)));
  element.addEventListener("click", ({ target }) => target instanceof HTMLButtonElement && element.remove());
  document.querySelector("main")!.prepend(element);
  return element;
}

function button(text: string, action: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset["action"] = action;
  button.textContent = text;
  return button;
}
