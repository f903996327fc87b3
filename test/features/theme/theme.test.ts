import { expect, test } from "vitest";
import { isTheme, themes } from "../../../site/features/theme/theme.ts";

test("a theme is light, dark or the system's, and nothing else", () => {
  expect(themes).toEqual(["light", "dark", "system"]);
  expect([...themes, "sepia", "", null, undefined, 0].map(isTheme)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
