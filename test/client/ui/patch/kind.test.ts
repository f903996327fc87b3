import { afterAll, expect, test, vi } from "vitest";
import { kindOfNode, kindOfTree, match } from "../../../../site/client/ui/patch/kind.ts";
import { el } from "../trees.ts";

class FakeElement {
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly localName: string;
  constructor(localName: string, attributes: Readonly<Record<string, string>> = {}) {
    this.localName = localName;
    this.attributes = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  }
}
class FakeText {}
vi.stubGlobal("Element", FakeElement);
vi.stubGlobal("Text", FakeText);
afterAll(() => void vi.unstubAllGlobals());

const node = (...given: ConstructorParameters<typeof FakeElement>) =>
  new FakeElement(...given) as unknown as ChildNode;

test("things of one tag are of one kind, whatever they look like", () => {
  expect(kindOfTree(el("p", { class: "a" }))).toBe(kindOfTree(el("p", { class: "b" }, "six")));
  expect(kindOfTree(el("p"))).not.toBe(kindOfTree(el("b")));
  expect(["six", "seven"].map(kindOfTree)).toEqual(["", ""]);
});

test("a name, a control and what sets one are like no other", () => {
  for (const name of ["id", "data-input", "data-set-stride"]) {
    expect(kindOfTree(el("i", { [name]: "a" })), name).not.toBe(kindOfTree(el("i", { [name]: "b" })));
    expect(kindOfTree(el("i", { [name]: "a" })), name).toBe(kindOfNode(node("i", { [name]: "a" })));
  }
});

test("each tree keeps the first node of its kind that is left, in order", () => {
  const [first, input, second, words] = [
    node("p"),
    node("input", { "data-input": "n" }),
    node("p"),
    new FakeText(),
  ];
  const nodes = [first, input, second, words as unknown as ChildNode];
  const trees = ["six", el("p"), el("input", { "data-input": "m" }), el("p"), el("p")];
  expect(match(nodes, trees)).toEqual([words, first, undefined, second, undefined]);
});
