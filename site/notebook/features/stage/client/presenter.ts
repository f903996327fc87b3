import type { Deck } from "../deck.ts";
import type { Command } from "./commandOf.ts";
import { presetsAt, shapesOf, solutionsAt } from "./sceneAt.ts";
import type { Cut } from "./cut.ts";
import type { LightPath } from "./lightsOf.ts";
import type { Presented } from "./presented.ts";
import { moveStage, placeState, type StageState } from "./stageState.ts";
import { firstRecord, isNewer, type InputValues, type StageRecord } from "./stageRecord.ts";

export type { Presented };

/** One window of a talk. It keeps the record of all that was done, in this window and in the others. */
export class Presenter {
  readonly #deck: Deck;
  readonly #page: Presented;
  readonly #writer: string;
  #record: StageRecord = firstRecord;
  /** Whether the talk itself is moving the page, so that nothing heard now was done by the presenter. */
  #isMoving = false;

  constructor(deck: Deck, page: Presented, writer: string) {
    this.#deck = deck;
    this.#page = page;
    this.#writer = writer;
  }

  get record(): StageRecord {
    return this.#record;
  }

  /** Restores a kept record, if there is one, and begins a talk of these stops at a place, or else where that record stands. */
  begin(
    kept: StageRecord | undefined,
    place: { readonly stop: number; readonly reveal: number } | undefined,
    cut?: Cut,
  ): void {
    if (kept !== undefined) this.#apply(kept);
    const { stop, reveal } = place ?? this.#record.state;
    const state = placeState(shapesOf(this.#deck), stop, reveal);
    const isSame = kept !== undefined && isSamePlace(state, kept.state);
    this.#change({ state, cut, started: kept?.started ?? Date.now() });
    if (!isSame) this.#enter(undefined);
  }

  command(command: Command): void {
    const { stop, typed, spotlight } = this.#record.state;
    if (command === "spotlight") return this.light(this.#page.nextLight?.(spotlight) ?? "");
    const isHand = /^-?[1-9]$/.test(command) && this.#deck.stops[stop - 1]!.poll !== undefined;
    if (isHand && !typed.startsWith("G"))
      return this.count(Math.abs(Number(command)) - 1, Math.sign(Number(command)));
    this.#go(moveStage(this.#record.state, command, shapesOf(this.#deck, this.#record.cut)));
  }

  /** Counts a hand for an answer of the stop's poll, counted from 0, or takes one back. */
  count(option: number, by: number): void {
    const { state, hands } = this.#record;
    const { options } = this.#deck.stops[state.stop - 1]!.poll!;
    if (option >= options.length) return;
    const before = hands[state.stop] ?? options.map(() => 0);
    const now = before.with(option, Math.max(0, before[option]! + by));
    if (!isAlike(now, before)) this.#change({ hands: { ...hands, [state.stop]: now } });
  }

  jump(stop: number): void {
    this.#go(placeState(shapesOf(this.#deck), stop));
  }

  /** Lights what is at a path, or everything where it is empty. */
  light(spotlight: LightPath): void {
    this.#change({ state: { ...this.#record.state, typed: "", spotlight } });
  }

  /** Keeps a cell's changed text as a draft of the lesson. */
  keep(cell: string): void {
    const { sources, kept } = this.#record;
    const source = sources[cell];
    if (source === undefined) return;
    this.#page.keep(cell);
    this.#change({ kept: { ...kept, [cell]: source } });
  }

  /** Takes back all that was done to a cell's text since the talk began, and runs it as it was. */
  discard(cell: string): void {
    const { [cell]: _, ...sources } = this.#record.sources;
    this.#isMoving = true;
    this.#page.write(cell, undefined);
    this.#page.act("run", cell);
    this.#isMoving = false;
    this.#change({ sources, acts: this.#actsWith("run", cell) });
  }

  /** Notes that the presenter moved an input. */
  heardInput(input: string): void {
    if (this.#isMoving) return;
    const value = this.#page.readInput(input);
    if (isAlike(this.#record.inputs[input], value)) return;
    this.#change({ inputs: { ...this.#record.inputs, [input]: value } });
  }

  /** Notes that the presenter wrote into a cell; no source stands for its text when the talk began. */
  heardSource(cell: string, source: string | undefined): void {
    if (this.#isMoving || this.#record.sources[cell] === source) return;
    const { [cell]: _, ...others } = this.#record.sources;
    this.#change({ sources: source === undefined ? others : { ...others, [cell]: source } });
  }

  heardAct(action: string, cell: string): void {
    if (this.#isMoving || !/^(run|stop|reset|run-all|reset-all)$/.test(action)) return;
    this.#change({ acts: this.#actsWith(action, cell) });
  }

  heardSetting(setting: string, value: string): void {
    if (!this.#isMoving && this.#record.settings[setting] !== value)
      this.#change({ settings: { ...this.#record.settings, [setting]: value } });
  }

  /** Notes something of the talk itself: when it began, who drives, which stops it is of. */
  tell(change: Partial<Pick<StageRecord, "driver" | "asking" | "started" | "cut">>): void {
    this.#change(change);
  }

  /** Takes over another window's record if it is newer than this one's. */
  receive(record: StageRecord): void {
    if (!isNewer(record, this.#record)) return;
    this.#apply(record);
    this.#page.changed(record, false);
  }

  #go(state: StageState): void {
    const before = this.#record.state;
    if (state === before) return;
    if (isSamePlace(state, before)) return this.#change({ state });
    const visited = { ...this.#record.visited, [placeName(before)]: this.#record.inputs };
    this.#change({ state, visited });
    this.#enter(before);
  }

  /** Moves the inputs to where they were when this place was left, or else to the place's presets. */
  #enter(before: StageState | undefined): void {
    const { state, visited, inputs } = this.#record;
    const stop = this.#deck.stops[state.stop - 1]!;
    const isNextReveal = before?.stop === state.stop && before.reveal === state.reveal - 1;
    const presets = isNextReveal ? stop.reveals[state.reveal - 1]!.set : presetsAt(stop, state.reveal);
    const wanted = visited[placeName(state)] ?? { ...inputs, ...presets };
    if (!isAlike(wanted, inputs)) {
      this.#move(wanted);
      this.#change({ inputs: wanted });
    }
    for (const [cell, source] of Object.entries(solutionsAt(stop, state.reveal))) this.#solve(cell, source);
  }

  /** Writes the solution of an exercise, and runs it, unless something was written there in this talk. */
  #solve(cell: string, source: string): void {
    if (this.#record.sources[cell] !== undefined) return;
    this.#isMoving = true;
    this.#page.write(cell, source);
    this.#page.act("run", cell);
    this.#isMoving = false;
    this.#change({ sources: { ...this.#record.sources, [cell]: source }, acts: this.#actsWith("run", cell) });
  }

  #actsWith(action: string, cell: string): StageRecord["acts"] {
    const { acts } = this.#record;
    return { ...acts, [cell]: { action, count: (acts[cell]?.count ?? 0) + 1 } };
  }

  #move(inputs: InputValues): void {
    this.#isMoving = true;
    const { initial } = this.#page;
    for (const input of new Set([...Object.keys(this.#record.inputs), ...Object.keys(inputs)])) {
      const value = inputs[input] ?? initial[input];
      if (value !== undefined) this.#page.moveInput(input, value);
    }
    this.#isMoving = false;
  }

  /**
   * Makes the page match a record: texts before runs, so that a cell that was run elsewhere runs here with the same
   * text.
   */
  #apply(record: StageRecord): void {
    const before = this.#record;
    this.#move(record.inputs);
    this.#isMoving = true;
    for (const cell of new Set([...Object.keys(before.sources), ...Object.keys(record.sources)]))
      if (before.sources[cell] !== record.sources[cell]) this.#page.write(cell, record.sources[cell]);
    for (const [cell, { action, count }] of Object.entries(record.acts))
      if (count > (before.acts[cell]?.count ?? 0)) this.#page.act(action, cell);
    for (const [name, value] of Object.entries(record.settings))
      if (before.settings[name] !== value) this.#page.set(name, value);
    this.#isMoving = false;
    this.#record = record;
  }

  #change(change: Partial<StageRecord>): void {
    const revision = this.#record.revision + 1;
    this.#record = { ...this.#record, ...change, revision, writer: this.#writer };
    this.#page.changed(this.#record, true);
  }
}

const placeName = ({ stop, reveal }: StageState): string => `${stop}.${reveal}`;
const isSamePlace = (one: StageState, other: StageState): boolean => placeName(one) === placeName(other);
const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
