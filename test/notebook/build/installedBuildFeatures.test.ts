import { afterEach, expect, test } from "vitest";
import { buildFeatures } from "../../../site/buildFeatures.ts";
import { site } from "../../../site/loadLesson.ts";
import {
  installBuildFeatures,
  installedBuildFeatures,
  loadBuildFeatures,
} from "../../../site/notebook/build/installedBuildFeatures.ts";
import { readSource } from "../../../site/notebook/build/source.ts";

afterEach(() => installBuildFeatures(buildFeatures));

test("commands and tests have the features that the site's options name", async () => {
  expect(await loadBuildFeatures(site)).toEqual(buildFeatures);
  expect(installedBuildFeatures()).toEqual(buildFeatures);
});

test("a feature takes its own nodes, with their place, and may take them off the page", () => {
  installBuildFeatures([
    {
      name: "quotes",
      take: (node) => (node.type === "blockquote" ? { value: "quoted" } : undefined),
    },
    {
      name: "asides",
      take: (node) =>
        node.type === "code" && node.lang === "aside" ? { value: node.value, isHidden: true } : undefined,
    },
  ]);
  const source = readSource("`{ts} 1`\n\n> a\n\n```aside\nb\n```\n", "01-a.mdx");
  expect(source.taken).toEqual([
    { feature: "quotes", value: "quoted", line: 3, cells: 1 },
    { feature: "asides", value: "b", line: 5, cells: 1 },
  ]);
});

test("without the feature a stop is a fence like any other", () => {
  installBuildFeatures([]);
  expect(readSource("```yaml stop\ntitle: A\n```\n", "01-a.mdx").taken).toEqual([]);
});
