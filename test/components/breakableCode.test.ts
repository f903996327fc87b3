import { expect, test } from "vitest";
import { breakableCode } from "../../site/components/breakableCode.ts";

test("a path breaks before its dots and behind its slashes", () => {
  expect(breakableCode("f(0).total_memory")).toBe("f(0)<wbr>.total_memory");
  expect(breakableCode("site/notebook/README.md")).toBe("site/<wbr>notebook/<wbr>README<wbr>.md");
});

test("a number, a dot of three and an end tag stay whole", () => {
  expect(breakableCode("0.5 ...all")).toBe("0.5 ...all");
  expect(breakableCode("<b>a</b> / b")).toBe("<b>a</b> / b");
});
