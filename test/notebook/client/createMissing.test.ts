import { beforeEach, expect, test, vi } from "vitest";
import { createMissing } from "../../../site/notebook/client/createMissing.ts";

interface Line {
  readonly words: string;
  readonly urgent: boolean;
  standing: boolean;
  press(): unknown;
}

const lines: Line[] = [];
vi.mock("../../../site/notebook/client/showBanner.ts", () => ({
  showBanner(words: string, _actions: object, { urgent }: { readonly urgent: boolean }) {
    let pressed: () => unknown = () => {};
    const button = { addEventListener: (_type: string, listener: () => unknown) => (pressed = listener) };
    const line = { words, urgent, standing: true, press: () => pressed() };
    lines.push(line);
    return { querySelector: () => button, remove: () => (line.standing = false) };
  },
}));
beforeEach(() => void (lines.length = 0));

const standing = () => lines.filter((line) => line.standing).map(({ words }) => words);

test("what could not be fetched is said, urgently, until it is there", () => {
  const { show, clear } = createMissing();
  show("editor", () => {});
  expect(lines[0]!.urgent).toBe(true);
  expect(standing()).toEqual(["The editor could not be loaded, but the sliders work. Are you online?"]);
  clear("program");
  expect(standing()).toHaveLength(1);
  clear("editor");
  expect(standing()).toEqual([]);
});

test("the same lack is said once, each of several by itself", () => {
  const { show } = createMissing();
  for (const lack of ["program", "program", "keeping"] as const) show(lack, () => {});
  expect(standing()).toEqual([
    "Changed code cannot run just now, but the sliders work. Are you online?",
    "Your changes cannot be kept just now: copy what you write before you leave.",
  ]);
});

test("a lack can be tried again", () => {
  let tries = 0;
  createMissing().show("editor", () => tries++);
  lines[0]!.press();
  expect(tries).toBe(1);
});
