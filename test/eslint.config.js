import { fileURLToPath } from "node:url";
import astro from "eslint-plugin-astro";
import accessibility from "eslint-plugin-jsx-a11y-x";
import { parser, plugin as types } from "typescript-eslint";

const root = fileURLToPath(new URL("..", import.meta.url));
const strict = Object.entries(accessibility.configs.strict.rules);

/** The rules that find faults which neither `tsc` nor Prettier sees. No comment switches one off. */
export default [
  { ignores: ["**/dist/", "**/.astro/", "test/**/expected/"] },
  { linterOptions: { noInlineConfig: true } },
  {
    rules: {
      "no-constant-binary-expression": "error",
      "no-loss-of-precision": "error",
      "no-self-compare": "error",
      "no-unsafe-finally": "error",
    },
  },
  {
    files: ["**/*.ts"],
    // Of a script in a page, which is cut out of it, no types are known.
    ignores: ["**/*.astro/*.ts"],
    languageOptions: { parser, parserOptions: { project: "tsconfig.json", tsconfigRootDir: root } },
    plugins: { "@typescript-eslint": types },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
    },
  },
  ...astro.configs["flat/recommended"],
  {
    files: ["**/*.astro"],
    plugins: { "jsx-a11y-x": accessibility },
    settings: { "jsx-a11y-x": { attributes: { for: ["for"] } } },
    rules: {
      ...Object.fromEntries(strict),
      // Code that is wider than the page is scrolled with the keys.
      "jsx-a11y-x/no-noninteractive-tabindex": ["error", { tags: ["pre"], roles: ["group"] }],
      // A table laid out as a list on a narrow screen stays a table to a screen reader by its roles.
      "jsx-a11y-x/no-redundant-roles": [
        "error",
        { table: ["table"], thead: ["rowgroup"], tbody: ["rowgroup"], tr: ["row"] },
      ],
      "jsx-a11y-x/no-interactive-element-to-noninteractive-role": ["error", { td: ["cell"] }],
    },
  },
];
