import type { Command } from "./commandOf.ts";
import type { LightPath } from "./lightsOf.ts";

/** The place in a deck, and the way in which it is looked at. */
export interface StageState {
  /** Counted from 1. */
  readonly stop: number;
  /** The number of the stop's reveals that have come. */
  readonly reveal: number;
  readonly blank: boolean;
  readonly overview: boolean;
  /** Whether the code of all shown cells is open, whatever the stop says. */
  readonly code: boolean;
  /** The way to the item, or the part of one, that is lit; empty where all are. */
  readonly spotlight: LightPath;
  /** The digits typed so far of a stop to jump to, behind "G" where G was pressed. */
  readonly typed: string;
}

/** A stop as the keys know it. */
export interface StopShape {
  readonly reveals: number;
  /** Whether a shorter cut goes past it: then only a jump leads there. */
  readonly isLeftOut?: boolean;
  /** Whether digits count hands at this stop: then only digits after G make a jump. */
  readonly countsHands?: boolean;
}

export const firstState: StageState = {
  stop: 1,
  reveal: 0,
  blank: false,
  overview: false,
  code: false,
  spotlight: "",
  typed: "",
};

/** Makes the state at a place of the deck, or at the nearest place that there is. */
export function placeState(deck: readonly StopShape[], stop: number, reveal = 0): StageState {
  const at = Math.min(Math.max(1, stop), deck.length);
  const most = deck[at - 1]?.reveals ?? 0;
  return { ...firstState, stop: at, reveal: Math.min(Math.max(0, reveal), most) };
}

/** Applies a command to a state; returns the same state where the command does nothing. */
export function moveStage(state: StageState, command: Command, deck: readonly StopShape[]): StageState {
  const { stop, reveal } = state;
  const shape = deck[stop - 1]!;
  const rest = state.typed === "" ? state : { ...state, typed: "" };
  const go = (to: number, at = 0): StageState => {
    if (to > deck.length || to < 1) return rest;
    const next = placeState(deck, to, at);
    return next.stop === stop && next.reveal === reveal ? rest : { ...next, overview: state.overview };
  };
  if (/^\d$/.test(command)) {
    if (shape.countsHands === true && !state.typed.startsWith("G")) return rest;
    return { ...state, typed: (state.typed + command).slice(-4) };
  }
  /** The nearest stop of the cut in a direction, or what lies beyond the deck. */
  const along = (from: number, by: 1 | -1): number => {
    let to = from;
    while (deck[to - 1]?.isLeftOut === true) to += by;
    return to;
  };
  const forward = along(stop + 1, 1);
  const backward = along(stop - 1, -1);
  const isAdvance = ["next", "back", "nextStop", "previousStop", "first", "last"].includes(command);
  if (state.blank && (isAdvance || command === "blank")) return { ...rest, blank: false };
  if (state.overview && command === "next") return go(forward);
  if (state.overview && command === "back") return go(backward);
  switch (command) {
    case "next":
      return reveal < shape.reveals ? go(stop, reveal + 1) : go(forward);
    case "back":
      return reveal > 0 ? go(stop, reveal - 1) : go(backward, Infinity);
    case "nextStop":
      return go(forward);
    case "previousStop":
      return go(backward);
    case "first":
      return go(along(1, 1));
    case "last":
      return go(along(deck.length, -1));
    case "go":
      return { ...state, typed: "G" };
    case "jump": {
      const to = Number(state.typed.replace("G", ""));
      return to > 0 ? { ...go(Math.min(to, deck.length)), overview: false } : { ...rest, overview: false };
    }
    case "blank":
      return { ...rest, blank: true };
    case "overview":
      return { ...rest, overview: !state.overview };
    case "code":
      return { ...rest, code: !state.code };
    default:
      return rest;
  }
}
