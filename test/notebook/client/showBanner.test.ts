import { beforeEach, expect, test, vi } from "vitest";
import { showBanner } from "../../../site/notebook/client/showBanner.ts";

class FakeElement {
  readonly dataset: Record<string, string> = {};
  readonly children: (string | FakeElement)[] = [];
  className = "";
  role = "";
  textContent = "";
  standing = true;
  #click: (event: object) => unknown = () => {};
  setAttribute = (_name: "role", value: string) => (this.role = value);
  append = (...all: readonly (string | FakeElement)[]) => this.children.push(...all);
  addEventListener = (_type: "click", listener: (event: object) => unknown) => (this.#click = listener);
  remove = () => (this.standing = false);
  click = (target: FakeElement) => this.#click({ target });
}
class FakeButton extends FakeElement {}
const main: FakeElement[] = [];

beforeEach(() => {
  main.length = 0;
  vi.stubGlobal("HTMLButtonElement", FakeButton);
  vi.stubGlobal("document", {
    createElement: (tag: string) => (tag === "button" ? new FakeButton() : new FakeElement()),
    querySelector: () => ({ prepend: (element: FakeElement) => main.unshift(element) }),
  });
});

const line = (...given: Parameters<typeof showBanner>) => showBanner(...given) as unknown as FakeElement;

test("a line stands at the head of the text, with what can be done about it", () => {
  const { className, role, children } = line("Your changes are back.", { "run-all": "Run all" });
  const [words, , button] = children as [string, string, FakeButton];
  expect([className, role, words]).toEqual(["banner", "status", "Your changes are back."]);
  expect([button.dataset["action"], button.textContent]).toEqual(["run-all", "Run all"]);
  expect(main).toHaveLength(1);
});

test("an urgent line says that it is", () => {
  expect(line("Are you online?", {}, { urgent: true }).className).toBe("banner urgent");
});

test("a line goes when one of its buttons is pressed, not when its words are", () => {
  const shown = line("Your changes are back.", { "run-all": "Run all" });
  shown.click(shown);
  expect(shown.standing).toBe(true);
  shown.click(shown.children[2] as FakeButton);
  expect(shown.standing).toBe(false);
});
