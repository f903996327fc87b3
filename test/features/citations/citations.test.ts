import { expect, test } from "vitest";
import { citations } from "../../../site/features/citations/citations.ts";

const ids = ["conv1-bytes", "vgg16-bytes", "drawn-fc1-parameters"];
const link = (id: string, line = 1) => ({ id, line });

test("a figure is treated where lessons link to it, in their order, each once", () => {
  const lessons = [
    { file: "lessons/02-convolution.mdx", links: [link("conv1-bytes"), link("conv1-bytes")] },
    { file: "lessons/05-parameters.mdx", links: [link("vgg16-bytes"), link("conv1-bytes", 3)] },
  ];
  expect([...citations(lessons, ids)]).toEqual([
    ["conv1-bytes", ["convolution", "parameters"]],
    ["vgg16-bytes", ["parameters"]],
  ]);
});

test("a link to no figure is told with file, line and the nearest id", () => {
  const told = (id: string) => () => citations([{ file: "lessons/03-a.mdx", links: [link(id, 3)] }], ids);
  expect(told("conv1-byte")).toThrow(
    'lessons/03-a.mdx:3: links to "conv1-byte", which is no figure of the article. Did you mean "conv1-bytes"? npm run verify lists them all.',
  );
  expect(told("vgg16-parameters-total")).toThrow(
    'Figures with some of its words: "vgg16-bytes", "drawn-fc1-parameters". npm run verify lists them all.',
  );
  expect(told("xyz")).toThrow(
    'lessons/03-a.mdx:3: links to "xyz", which is no figure of the article. npm run verify lists them all.',
  );
});

test("everything wrong is told at once", () => {
  const lessons = ["a", "b"].map((name) => ({
    file: `lessons/${name}.mdx`,
    links: [link(`${name}${name}`)],
  }));
  expect(() => citations(lessons, ids)).toThrow(/lessons\/a\.mdx:1[^]*lessons\/b\.mdx:1/);
});
