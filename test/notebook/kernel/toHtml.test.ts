import { expect, test } from "vitest";
import { toHtml } from "../../../site/notebook/kernel/toHtml.ts";

test("text and attributes are escaped as a browser escapes them", () => {
  const title = "a<b>&\"'\u00a0";
  expect(toHtml([{ tag: "span", attributes: { title }, children: [title] }])).toBe(
    `<span title="a&lt;b&gt;&amp;&quot;'&nbsp;">a&lt;b&gt;&amp;"'&nbsp;</span>`,
  );
});

test("elements that hold nothing have no end", () => {
  const tree = [
    { tag: "br", attributes: {}, children: [] },
    "a",
    { tag: "p", attributes: { hidden: "" }, children: [] },
  ];
  expect(toHtml(tree)).toBe('<br>a<p hidden=""></p>');
});
