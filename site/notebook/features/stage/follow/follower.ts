import type { Presented } from "../client/presented.ts";
import { firstRecord, type InputValues } from "../client/stageRecord.ts";
import { classRecord, type ClassRecord } from "./classNow.ts";

export interface Followed extends Omit<Presented, "changed" | "keep"> {
  /** Hears that there is something new to show. */
  changed(): void;
}

const nowhere = classRecord(firstRecord);

/** A follower's page: it does what the class does until its reader touches something, and again once they catch up. */
export class Follower {
  readonly #page: Followed;
  /** The class's record as this page has last followed it, and as it is now. */
  #shown = nowhere;
  #latest = nowhere;
  /** The texts of the cells here that are not the lesson's own. */
  #texts: Readonly<Record<string, string>> = {};
  /** The inputs and cells that the reader has touched since. */
  readonly #touched = { inputs: new Set<string>(), cells: new Set<string>() };
  #isFollowing = true;
  #takesCode = false;
  #isMoving = false;

  constructor(page: Followed) {
    this.#page = page;
  }

  get isFollowing(): boolean {
    return this.#isFollowing;
  }

  get takesCode(): boolean {
    return this.#takesCode;
  }

  /** The record that the page shows; the class may have gone on. */
  get shown(): ClassRecord {
    return this.#shown;
  }

  get latest(): ClassRecord {
    return this.#latest;
  }

  /** Hears where the class is. */
  receive(record: ClassRecord): void {
    this.#latest = record;
    if (this.#isFollowing) this.#follow();
    this.#page.changed();
  }

  /** Goes to where the class is, and undoes what the reader has tried. */
  catchUp(): void {
    this.#isFollowing = true;
    this.#follow();
    this.#page.changed();
  }

  /** Says whether the class's changed code is wanted here, too. */
  takeCode(isWanted: boolean): void {
    this.#takesCode = isWanted;
    if (this.#isFollowing) this.#follow();
    this.#page.changed();
  }

  heardInput(input: string): void {
    if (!this.#isMoving) this.#dropOut(this.#touched.inputs, input);
  }

  heardSource(cell: string, source: string | undefined): void {
    if (this.#isMoving || this.#texts[cell] === source) return;
    this.#note(cell, source);
    this.#dropOut(this.#touched.cells, cell);
  }

  heardAct(cell: string): void {
    if (!this.#isMoving) this.#dropOut(this.#touched.cells, cell);
  }

  #dropOut(touched: Set<string>, name: string): void {
    touched.add(name);
    const wasFollowing = this.#isFollowing;
    this.#isFollowing = false;
    if (wasFollowing) this.#page.changed();
  }

  #follow(): void {
    const [before, record] = [this.#shown, this.#latest];
    this.#isMoving = true;
    this.#moveInputs(before.inputs, record.inputs);
    this.#writeCells(before, record);
    for (const [name, value] of Object.entries(record.settings))
      if (before.settings[name] !== value) this.#page.set(name, value);
    this.#isMoving = false;
    this.#touched.inputs.clear();
    this.#touched.cells.clear();
    this.#shown = record;
  }

  #moveInputs(before: InputValues, inputs: InputValues): void {
    const { initial } = this.#page;
    for (const input of new Set([...Object.keys(before), ...Object.keys(inputs), ...this.#touched.inputs])) {
      const value = inputs[input] ?? initial[input];
      const isThere = !this.#touched.inputs.has(input) && isAlike(value, before[input] ?? initial[input]);
      if (value !== undefined && !isThere) this.#page.moveInput(input, value);
    }
  }

  /** Texts before runs; a cell that was changed here and is the class's again runs once, as its output has to be. */
  #writeCells(before: ClassRecord, record: ClassRecord): void {
    const wanted = this.#takesCode ? record.sources : {};
    const runs = new Map<string, string>();
    for (const cell of new Set([...Object.keys(this.#texts), ...Object.keys(wanted)])) {
      if (this.#texts[cell] === wanted[cell]) continue;
      this.#page.write(cell, wanted[cell]);
      this.#note(cell, wanted[cell]);
      if (wanted[cell] === undefined || record.acts[cell]?.action === "run") runs.set(cell, "run");
    }
    if (this.#takesCode)
      for (const [cell, { action, count }] of Object.entries(record.acts))
        if (count > (before.acts[cell]?.count ?? 0) || this.#touched.cells.has(cell)) runs.set(cell, action);
    for (const [cell, action] of runs) this.#page.act(action, cell);
  }

  #note(cell: string, source: string | undefined): void {
    const { [cell]: _, ...others } = this.#texts;
    this.#texts = source === undefined ? others : { ...others, [cell]: source };
  }
}

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
