import { expect, test } from "vitest";
import { requireNode } from "../../site/terminal/requireNode.ts";

test("the site is built by Node 22.12 and later", () => {
  for (const version of ["22.12.0", "22.20.1", "24.0.0"]) expect(() => requireNode(version)).not.toThrow();
});

test("an older Node is refused, saying what to do", () => {
  for (const version of ["20.20.2", "22.11.0"])
    expect(() => requireNode(version)).toThrow(`Node ${version} is too old to build the site`);
});
