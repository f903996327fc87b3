import { join } from "node:path";
import { expect, test } from "vitest";
import { fileName, notebookSite } from "../../../site/notebook/build/notebookSite.ts";

const root = join(process.cwd(), "test/secondSite");
const least = { lessons: "lessons", storage: "some-site" };

test("what the options name is found below the site's folder, and packages are left to their names", () => {
  const file = "astro.config.mjs";
  const site = notebookSite(
    {
      ...least,
      modules: { "d3-array": "d3-array", "./tools": file },
      features: [{ name: "one", page: file, style: file, routes: { "/one": file } }],
      advice: { [file]: "export {};" },
    },
    `${root}/`,
  );
  expect(site).toMatchObject({
    root,
    home: join(process.cwd(), "site/notebook"),
    lessons: join(root, "lessons"),
    modules: { "d3-array": "d3-array", "./tools": join(root, file) },
    features: [
      {
        name: "one",
        page: join(root, file),
        style: join(root, file),
        routes: { "/one": join(root, file) },
      },
    ],
    advice: { [join(root, file)]: "export {};" },
    storage: "some-site",
  });
  expect(site.features[0]).not.toHaveProperty("live");
});

test("cells may import Plot, whatever a site says", () => {
  expect(notebookSite(least, root).modules["@observablehq/plot"]).toMatch(/kernel.plot.index\.ts$/);
});

test("a folder or a file that is not there is told by what it was to be", () => {
  expect(() => notebookSite({ ...least, lessons: "texts" }, root)).toThrow(
    "notebook: there is no texts, which was named as the folder of the lessons.",
  );
  expect(() => notebookSite({ ...least, modules: { tools: "./tools.ts" } }, root)).toThrow(
    'notebook: there is no ./tools.ts, which was named as the module "tools".',
  );
  expect(() =>
    notebookSite({ ...least, features: [{ name: "units", live: "units/live.ts" }] }, root),
  ).toThrow('notebook: there is no units/live.ts, which was named as a part of the feature "units".');
});

test("a file is named from the site's folder", () => {
  expect(fileName(join(root, "lessons", "throws.mdx"), root)).toBe("lessons/throws.mdx");
});
