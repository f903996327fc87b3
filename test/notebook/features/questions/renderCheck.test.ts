import { expect, test } from "vitest";
import { toHtml } from "../../../../site/notebook/kernel/toHtml.ts";
import { check } from "../../../../site/notebook/features/questions/check.ts";
import { renderCheck } from "../../../../site/notebook/features/questions/renderCheck.ts";

const one = { when: "side 6", got: 5, expected: 4, near: [{ got: 5, hint: "Count again." }] };
const html = (...given: Parameters<typeof check>) => toHtml(renderCheck(check(...given), "sides")!);

test("cases are listed with what came out, and a hint where one fits", () => {
  const shown = html([one, { when: "side 7", got: 3, expected: 3 }], { hints: ["First.", "Second."] });
  expect(shown).toContain('data-question="sides" data-verdict="near"');
  expect(shown).toContain("<strong>○ Not yet.</strong> 1 of 2 cases comes out right.");
  expect(shown).toContain('× side 6: 5, expected 4<p class="hint">Count again.</p>');
  expect(shown).toContain("✓ side 7: 3<");
  expect(shown).toMatch(/A hint<\/summary><p>First\.<\/p><details.*Another hint.*Second\./);
});

test("when all cases come out right there is nothing left to hint at", () => {
  const shown = html([{ ...one, got: 4 }], { hints: ["First."] });
  expect(shown).toContain('data-verdict="right"');
  expect(shown).toContain("✓ Well done.");
  expect(shown).not.toContain("hint");
});

test("tensors are compared and shown with their numbers", () => {
  const got = { shape: [1, 2], data: [1, 2] };
  expect(html([{ when: "a map", got, expected: { shape: [1, 2], data: [1, 3] } }])).toContain(
    "× a map: 1 × 2 [1, 2], expected 1 × 2 [1, 3]",
  );
});
