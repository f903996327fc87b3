import type { Command } from "./commandOf.ts";

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
  /** The shown item that is lit, counted from 1; 0 where all are. */
  readonly spotlight: number;
  /** The digits typed so far of a stop to jump to, behind "G" where G was pressed. */
  readonly typed: string;
}

/** A stop as the keys know it. */
export interface StopShape {
  readonly reveals: number;
  /** The number of items that it shows, for the spotlight. */
  readonly items: number;
  /** Whether digits count hands at this stop: then only digits after G make a jump. */
  readonly countsHands?: boolean;
}

export const firstState: StageState = {
  stop: 1,
  reveal: 0,
  blank: false,
  overview: false,
  code: false,
  spotlight: 0,
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
    if (to > deck.length) return rest;
    const next = placeState(deck, to, at);
    return next.stop === stop && next.reveal === reveal ? rest : { ...next, overview: state.overview };
  };
  if (/^\d$/.test(command)) {
    if (shape.countsHands === true && !state.typed.startsWith("G")) return rest;
    return { ...state, typed: (state.typed + command).slice(-4) };
  }
  const isAdvance = ["next", "back", "nextStop", "previousStop", "first", "last"].includes(command);
  if (state.blank && (isAdvance || command === "blank")) return { ...rest, blank: false };
  if (state.overview && command === "next") return go(stop + 1);
  if (state.overview && command === "back") return go(stop - 1);
  switch (command) {
    case "next":
      return reveal < shape.reveals ? go(stop, reveal + 1) : go(stop + 1);
    case "back":
      return reveal > 0 ? go(stop, reveal - 1) : stop === 1 ? rest : go(stop - 1, Infinity);
    case "nextStop":
      return go(stop + 1);
    case "previousStop":
      return go(stop - 1);
    case "first":
      return go(1);
    case "last":
      return go(deck.length);
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
    case "spotlight":
      return { ...rest, spotlight: (state.spotlight + 1) % (shape.items + 1) };
    default:
      return rest;
  }
}
