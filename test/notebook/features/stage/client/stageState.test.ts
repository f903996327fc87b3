import fc from "fast-check";
import { expect, test } from "vitest";
import type { Command } from "../../../../../site/notebook/features/stage/client/commandOf.ts";
import {
  firstState,
  moveStage,
  placeState,
  type StageState,
} from "../../../../../site/notebook/features/stage/client/stageState.ts";

const deck = [{ reveals: 0 }, { reveals: 2 }, { reveals: 1, countsHands: true }];
const at = ({ stop, reveal }: StageState): string => `${stop}.${reveal}`;
const after = (...commands: readonly Command[]): StageState =>
  commands.reduce((state, command) => moveStage(state, command, deck), firstState);

test("a deck goes by reveals, then by stops, and stops at its ends", () => {
  expect(at(after("next"))).toBe("2.0");
  expect(at(after("next", "next"))).toBe("2.1");
  expect(at(after("next", "next", "next", "next"))).toBe("3.0");
  expect(at(after("next", "next", "next", "next", "next", "next", "next"))).toBe("3.1");
  expect(at(after("back"))).toBe("1.0");
});

test("back from a stop comes to the last reveal of the one before", () => {
  expect(at(after("last", "back"))).toBe("2.2");
  expect(at(after("last", "back", "back"))).toBe("2.1");
});

test("up and down go by whole stops, Home and End to the first and the last", () => {
  expect(at(after("nextStop", "nextStop"))).toBe("3.0");
  expect(at(after("nextStop", "next", "previousStop"))).toBe("1.0");
  expect(at(after("last", "first"))).toBe("1.0");
  expect(at(after("last", "nextStop"))).toBe("3.0");
});

test("digits and Enter jump to a stop, the nearest that there is", () => {
  expect(at(after("2", "jump"))).toBe("2.0");
  expect(at(after("1", "2", "jump"))).toBe("3.0");
  expect(at(after("2", "next"))).toBe("2.0");
  expect(after("2", "next").typed).toBe("");
  expect(at(after("jump"))).toBe("1.0");
});

test("where digits count hands only those after G jump", () => {
  expect(after("last", "1").typed).toBe("");
  expect(at(after("last", "1", "jump"))).toBe("3.0");
  expect(at(after("last", "go", "1", "jump"))).toBe("1.0");
});

test("a blank stage comes back with any advance, which does nothing else", () => {
  expect(after("blank").blank).toBe(true);
  for (const command of ["blank", "next", "back", "nextStop", "previousStop", "first", "last"] as const) {
    const state = after("next", "blank", command);
    expect([state.blank, at(state)]).toEqual([false, "2.0"]);
  }
});

test("the spotlight does not follow to another place", () => {
  const lit = { ...after("next"), spotlight: "1.0" };
  expect(moveStage(lit, "code", deck).spotlight).toBe("1.0");
  expect(moveStage(lit, "next", deck).spotlight).toBe("");
});

test("keys go past the stops that a cut leaves out, and a jump still leads there", () => {
  const cut = [
    { reveals: 0, isLeftOut: true },
    { reveals: 0 },
    { reveals: 1, isLeftOut: true },
    { reveals: 1 },
    { reveals: 0, isLeftOut: true },
  ];
  const go = (...commands: readonly Command[]) =>
    at(commands.reduce((state, command) => moveStage(state, command, cut), placeState(cut, 2)));
  expect(go("next")).toBe("4.0");
  expect(go("nextStop")).toBe("4.0");
  expect(go("last")).toBe("4.0");
  expect(go("last", "nextStop")).toBe("4.0");
  expect(go("last", "back")).toBe("2.0");
  expect(go("first")).toBe("2.0");
  expect(go("back")).toBe("2.0");
  expect(go("3", "jump")).toBe("3.0");
  expect(go("3", "jump", "nextStop")).toBe("4.0");
  expect(go("3", "jump", "previousStop")).toBe("2.0");
});

test("code and overview are switched, and a jump ends the overview", () => {
  expect(after("code").code).toBe(true);
  expect(after("code", "code").code).toBe(false);
  expect(after("overview", "next").overview).toBe(true);
  expect(after("overview", "next", "jump").overview).toBe(false);
});

const commands: readonly Command[] = [
  ...([
    "next",
    "back",
    "nextStop",
    "previousStop",
    "first",
    "last",
    "go",
    "jump",
    "blank",
    "overview",
    "code",
  ] as const),
  ...(["spotlight", "1", "9", "0"] as const),
];
const decks = fc.array(fc.record({ reveals: fc.nat(3) }), { minLength: 1, maxLength: 5 });

test("no keys lead out of a deck", () => {
  fc.assert(
    fc.property(decks, fc.array(fc.constantFrom(...commands), { maxLength: 40 }), (deck, keys) => {
      const { stop, reveal } = keys.reduce((state, key) => moveStage(state, key, deck), firstState);
      const shape = deck[stop - 1];
      return shape !== undefined && reveal >= 0 && reveal <= shape.reveals;
    }),
  );
});

test("next and then back comes to the same place, but for the end of the deck", () => {
  fc.assert(
    fc.property(decks, fc.nat(6), fc.nat(4), (deck, stop, reveal) => {
      const here = placeState(deck, stop, reveal);
      const next = moveStage(here, "next", deck);
      if (at(next) === at(here)) return here.stop === deck.length && here.reveal === deck.at(-1)!.reveals;
      return at(moveStage(next, "back", deck)) === at(here);
    }),
  );
});

test("next alone comes through every reveal of every stop, and back the same way", () => {
  fc.assert(
    fc.property(decks, (deck) => {
      const places = deck.flatMap(({ reveals }, k) =>
        Array.from({ length: reveals + 1 }, (_, r) => `${k + 1}.${r}`),
      );
      const walk = (from: StageState, key: Command) => {
        const seen = [at(from)];
        for (
          let state = moveStage(from, key, deck);
          at(state) !== seen.at(-1);
          state = moveStage(state, key, deck)
        )
          seen.push(at(state));
        return seen;
      };
      expect(walk(firstState, "next")).toEqual(places);
      expect(walk(placeState(deck, deck.length, 9), "back")).toEqual(places.toReversed());
    }),
  );
});
