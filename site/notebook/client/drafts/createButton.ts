/** Makes a button that does one thing. */
export function createButton(action: string, text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.dataset["action"] = action;
  element.textContent = text;
  element.addEventListener("click", press);
  return element;
}
