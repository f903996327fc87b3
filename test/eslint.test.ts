import { ESLint } from "eslint";
import { expect, test } from "vitest";

// On a CI server the parser would read its files from the disk alone, and none of these texts.
const parserOptions = { disallowAutomaticSingleRunInference: true };
const linter = new ESLint({
  overrideConfigFile: "test/eslint.config.js",
  overrideConfig: [{ files: ["**/*.ts"], languageOptions: { parserOptions } }],
});

/** The rules that a text breaks, were it the text of the file. */
async function brokenBy(text: string, filePath: string): Promise<readonly (string | null)[]> {
  const [result] = await linter.lintText(text, { filePath });
  return result!.messages.map(({ ruleId }) => ruleId);
}

test(
  "the linter finds a promise that nobody waits for, whatever a comment says",
  { timeout: 120_000 },
  async () => {
    const text =
      "// eslint-disable-next-line\nasync function keep() {}\n// eslint-disable-next-line\nkeep();\n";
    expect(await brokenBy(text, "engine/bytes.ts")).toContain("@typescript-eslint/no-floating-promises");
  },
);

test("the linter finds a promise where none is expected", async () => {
  const text = 'addEventListener("storage", async () => {});\n';
  expect(await brokenBy(text, "site/notebook/client/startPage.ts")).toEqual([
    "@typescript-eslint/no-misused-promises",
  ]);
});

test("the linter finds a picture that is not described, and takes one that is", async () => {
  expect(await brokenBy('<img src="cat.png" />\n', "site/notebook/components/Code.astro")).toEqual([
    "jsx-a11y-x/alt-text",
  ]);
  expect(
    await brokenBy('<img src="cat.png" alt="A cat" />\n', "site/notebook/components/Code.astro"),
  ).toEqual([]);
});

test("the linter finds a label without its field, and takes one that names it", async () => {
  const field = '<input id="batch" />\n';
  expect(await brokenBy(`<label>Batch</label>${field}`, "site/notebook/components/Code.astro")).toEqual([
    "jsx-a11y-x/label-has-associated-control",
  ]);
  expect(
    await brokenBy(`<label for="batch">Batch</label>${field}`, "site/notebook/components/Code.astro"),
  ).toEqual([]);
});
