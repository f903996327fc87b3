import { expect, test } from "vitest";
import { lostLinks } from "../../../../site/terminal/check/rules/lostLinks.ts";
import { first, lessonWith, remarks } from "./page.ts";

const told = (address: string) => remarks(lostLinks, lessonWith(`Look [there](${address}).`));

test("a page that is not there is told the one that is meant", async () => {
  expect(await told("../convolutoin/")).toEqual([
    `${first} | “../convolutoin/” leads nowhere. | Did you mean “../convolution/”?`,
  ]);
  expect(await told("/convolution/")).toEqual([expect.stringContaining("“/convolution/” leads nowhere.")]);
});

test("a cell that is not there is told the one that is meant, here and on another page", async () => {
  expect(await told("#cell-sied")).toEqual([
    `${first} | “#cell-sied” leads nowhere. | Did you mean “#cell-side”?`,
  ]);
  expect(await told("../convolution/#cell-featureMaap")).toEqual([
    `${first} | “#cell-featureMaap” leads nowhere. | Did you mean “#cell-featureMap”?`,
  ]);
  expect(await told("#cell-none")).toEqual([
    `${first} | “#cell-none” leads nowhere. | There are #cell-side, #cell-fields.`,
  ]);
});

test("a heading that is not there is told the one that is meant", async () => {
  expect(await told("#guess-frist")).toEqual([
    `${first} | “#guess-frist” leads nowhere. | Did you mean “#guess-first”?`,
  ]);
});

test("a term that is not in the glossary is told the one that is meant, or how to add it", async () => {
  expect(await told("../glossary/#featre-map")).toEqual([
    `${first} | “featre-map” is not in the glossary. | Did you mean “#feature-map”?`,
  ]);
  expect(await told("../glossary/#depthwise")).toEqual([
    `${first} | “depthwise” is not in the glossary. | Add it to lessons/glossary.json, or link to another term.`,
  ]);
});

test("pages, cells, headings, terms and figures that are there are found", async () => {
  for (const address of [
    "../convolution/#cell-featureMap",
    "../training-versus-inference/#memory-for-time",
    "../glossary/#feature-map",
    "../article-checked/#vgg16-bytes",
    "../about/#sources",
    "../engine/layers/",
    "../will-it-fit/?network=resnet18",
    "#cell-side",
    "#sources",
    "../",
  ])
    expect([address, await told(address)]).toEqual([address, []]);
});
