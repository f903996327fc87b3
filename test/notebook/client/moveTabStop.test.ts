import { expect, test, vi } from "vitest";
import { moveTabStop, setTabStop } from "../../../site/notebook/client/moveTabStop.ts";

vi.mock("../../../site/notebook/client/patch/cellAttributes.ts", () => ({
  setPageAttribute: (element: Record<string, unknown>, name: string, value: string) =>
    (element[name] = value),
}));

/** Presses a key on the first of three elements in a row, which is their tab stop, and says where that leads. */
function pressed(key: string, modifiers: object = {}) {
  const row = [0, 1, 2].map((place) => ({
    getBoundingClientRect: () => ({ left: 10 * place, top: 0, width: 2, height: 2 }),
    tabindex: place === 0 ? "0" : "-1",
    focused: false,
    focus() {
      this.focused = true;
    },
  }));
  const event = {
    target: row[0],
    key,
    prevented: false,
    preventDefault: () => (event.prevented = true),
    ...modifiers,
  };
  moveTabStop(row as unknown as HTMLElement[], event as unknown as KeyboardEvent);
  return {
    stops: row.map(({ tabindex }) => tabindex),
    focused: row.findIndex(({ focused }) => focused),
    prevented: event.prevented,
  };
}

test("an arrow key goes to the next, which becomes the tab stop of them all", () => {
  expect(pressed("ArrowRight")).toEqual({ stops: ["-1", "0", "-1"], focused: 1, prevented: true });
});

test("at the edge it stays, and the page does not scroll instead", () => {
  expect(pressed("ArrowLeft")).toEqual({ stops: ["0", "-1", "-1"], focused: -1, prevented: true });
});

test("other keys, and arrows that mean something to the browser, are left alone", () => {
  const alone = { stops: ["0", "-1", "-1"], focused: -1, prevented: false };
  expect(pressed("Tab")).toEqual(alone);
  for (const held of ["ctrlKey", "metaKey", "altKey"])
    expect(pressed("ArrowRight", { [held]: true })).toEqual(alone);
});

test("one of several is the stop, whichever was before", () => {
  const all = [{ tabindex: "0" }, { tabindex: "0" }] as unknown as HTMLElement[];
  setTabStop(all, all[1]!);
  expect(all).toEqual([{ tabindex: "-1" }, { tabindex: "0" }]);
});
