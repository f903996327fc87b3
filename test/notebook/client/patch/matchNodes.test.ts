import { afterAll, expect, test, vi } from "vitest";
import { nodeKey, treeKey, matchNodes } from "../../../../site/notebook/client/patch/matchNodes.ts";
import { treeElement } from "../support/treeElement.ts";

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
  expect(treeKey(treeElement("p", { class: "a" }))).toBe(treeKey(treeElement("p", { class: "b" }, "six")));
  expect(treeKey(treeElement("p"))).not.toBe(treeKey(treeElement("b")));
  expect(["six", "seven"].map(treeKey)).toEqual(["", ""]);
});

test("a name, a control and what sets one are like no other", () => {
  for (const name of ["id", "data-input", "data-set-stride"]) {
    expect(treeKey(treeElement("i", { [name]: "a" })), name).not.toBe(
      treeKey(treeElement("i", { [name]: "b" })),
    );
    expect(treeKey(treeElement("i", { [name]: "a" })), name).toBe(nodeKey(node("i", { [name]: "a" })));
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
  const trees = [
    "six",
    treeElement("p"),
    treeElement("input", { "data-input": "m" }),
    treeElement("p"),
    treeElement("p"),
  ];
  expect(matchNodes(nodes, trees)).toEqual([words, first, undefined, second, undefined]);
});
