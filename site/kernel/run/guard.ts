import { downstream, upstreamOf, type Links } from "../link.ts";
import { attempt } from "../render/attempt.ts";
import type { Cell } from "../cell.ts";
import type { Entry, Handed } from "./entry.ts";
import { placeOf } from "./failure.ts";
import { foreignWrite, type Damage } from "./foreignWrite.ts";
import { handOn, isObject } from "./handOn.ts";
import { watchShared, type Shared } from "./integrity.ts";
import type { Modules } from "./modules.ts";
import { refusedWrite } from "./refusedWrite.ts";

/** Code that may go on when its cell has come to an end. */
const leavesBehind = /\b(async|then|Promise|fromAsync)\b/;

/** Cells that wrote into what is another's, each with its error, and the cells whose values were written into. */
export interface Found {
  readonly writers: readonly { readonly entry: Entry; readonly error: Error }[];
  readonly owners: readonly Entry[];
}

export interface GuardOptions {
  /** What belongs to no cell. */
  readonly shared?: Shared | undefined;
  /** Cells that are the lesson's are not suspected: it was built with them. */
  readonly trusting?: boolean | undefined;
}

/** Where nobody else watches it: the language, and the modules that were loaded. */
let common: Shared | undefined;
const known = new WeakSet<object>();

/** Keeps what cells hand on as they handed it on: closes it to changes, and finds those that could not be refused. */
export class Guard {
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #shared: Shared;
  readonly #trusting: boolean;
  readonly #owners = new WeakMap<object, Entry>();
  /** Cells whose code may be under way, with the number of their runs. */
  readonly #active = new Map<Entry, number>();
  #links: Links;
  #suspected: ReadonlySet<string> = new Set();

  constructor(entries: ReadonlyMap<string, Entry>, links: Links, { shared, trusting = false }: GuardOptions) {
    this.#entries = entries;
    this.#links = links;
    this.#shared = shared ?? (common ??= watchShared());
    this.#trusting = trusting;
  }

  /** Cells were joined anew: others may read a value now, and others be suspected. */
  join(links: Links): void {
    this.#links = links;
    const all = [...this.#entries.values()];
    const suspects = all.filter(({ changed }) => changed || !this.#trusting).map(({ cell }) => cell.id);
    this.#suspected = new Set(downstream(links, suspects));
    for (const entry of all) this.take(entry);
  }

  /** The same modules; what one gives belongs to no cell, whoever hands it on. */
  open(modules: Modules): Modules {
    if (this.#shared !== common) return modules;
    const open = Object.entries(modules).map(([name, load]) => {
      const loaded = async () => {
        const namespace = await load();
        if (!known.has(namespace)) common!.add(name, namespace);
        known.add(namespace);
        return namespace;
      };
      return [name, loaded] as const;
    });
    return Object.fromEntries(open);
  }

  /**
   * Closes and watches what a cell hands on, if it came to something. Where a function goes along, that may lead to all
   * the cell has.
   */
  take(entry: Entry): void {
    if (this.#suspected.size === 0 || entry.handed !== undefined || entry.result?.status !== "shown") return;
    const { outputs, now } = entry;
    const seen = new WeakSet<object>();
    let leadsOn = false;
    const skip = (object: object): boolean => {
      const owner = this.#owners.get(object) ?? entry;
      const another = owner !== entry && this.#entries.get(owner.cell.id) === owner;
      if (another || seen.has(object) || this.#shared.has(object)) return true;
      this.#owners.set(object, entry);
      seen.add(object);
      leadsOn ||= typeof object === "function";
      return false;
    };
    const closed = (name: string): Handed => {
      const value = outputs[name];
      const watches = handOn(value, skip);
      if (now !== undefined) watches.push(() => !(name in now()) || Object.is(now()[name], value));
      return { name, value, watches };
    };
    const names = Object.keys(outputs);
    const handed = names.filter((name) => this.#isRead(name)).map(closed);
    const behind = leadsOn ? names.filter((name) => !this.#isRead(name)).map(closed) : [];
    if (handed.length > 0) entry.handed = [...handed, ...behind];
  }

  #isRead(name: string): boolean {
    return [...this.#entries.values()].some(({ cell }) => cell.inputs.includes(name));
  }

  /** Code of a cell begins to run. */
  enter(entry: Entry): void {
    this.#active.set(entry, (this.#active.get(entry) ?? 0) + 1);
  }

  /** Whether some of a cell's code may go on when its run has ended. */
  lingers({ cell }: Entry): boolean {
    return this.#suspected.has(cell.id) && leavesBehind.test(cell.body);
  }

  /** Nothing of a run goes on. */
  leave(entry: Entry): void {
    const runs = (this.#active.get(entry) ?? 0) - 1;
    if (runs > 0) this.#active.set(entry, runs);
    else this.#active.delete(entry);
  }

  /** Whether code of another cell than this may be under way. */
  isShared(entry: Entry): boolean {
    return this.#active.size > (this.#active.has(entry) ? 1 : 0);
  }

  /** Looks for values that were changed by `among`, or by any cell whose code may be under way. */
  found(among: Iterable<Entry> = this.#active.keys()): Found | undefined {
    const suspects = [...among].filter(
      (entry) => this.#suspected.has(entry.cell.id) && this.#entries.get(entry.cell.id) === entry,
    );
    const reached = new Map(suspects.map((entry) => [entry, upstreamOf(this.#links, entry.cell.id)]));
    const damages: Damage[] = [];
    for (const owner of new Set([...reached.values()].flatMap((ids) => [...ids]))) {
      const damage = this.#damageOf(this.#entries.get(owner)!);
      if (damage !== undefined) damages.push(damage);
    }
    if (damages.length === 0) return undefined;
    const writers = suspects.flatMap((entry) => {
      const damage = damages.find(({ owner }) => reached.get(entry)!.has(owner));
      return damage === undefined ? [] : [{ entry, damage }];
    });
    const ids = writers.map(({ entry }) => entry.cell.id);
    return {
      writers: writers.map(({ entry, damage }) => ({ entry, error: foreignWrite(damage, ids) })),
      owners: damages.map(({ owner }) => this.#entries.get(owner)!),
    };
  }

  #damageOf(entry: Entry): Damage | undefined {
    const changed = entry.handed?.find(({ watches }) => !watches.every((intact) => intact()));
    if (changed === undefined) return undefined;
    entry.handed = undefined;
    return { owner: entry.cell.id, name: changed.name, value: changed.value };
  }

  /** What a cell threw, told with whose value it is where a write was refused. */
  told(thrown: unknown, entry: Entry): unknown {
    return attempt(() => this.#refused(thrown, entry), undefined) ?? thrown;
  }

  #refused(thrown: unknown, { cell }: Entry): Error | undefined {
    if (this.#suspected.size === 0 || !(thrown instanceof TypeError)) return undefined;
    const { place, elsewhere } = placeOf(thrown, cell);
    const inner = elsewhere && this.#entries.get(elsewhere.id)?.cell;
    const lines = [
      ...(inner
        ? [{ text: lineOf(inner, elsewhere.line), reads: this.#belongings(inner, inner.outputs) }]
        : []),
      { text: lineOf(cell, place?.line), reads: this.#belongings(cell) },
    ];
    return refusedWrite(thrown, { cell: cell.id, place, lines });
  }

  /** The objects a cell's code reads of others, or of `own`. */
  #belongings({ inputs }: Cell, own: readonly string[] = []): Damage[] {
    return [...own, ...inputs].flatMap((name) => {
      const producer = this.#links.producers.get(name);
      if (producer === undefined || producer.import !== undefined) return [];
      const value = this.#entries.get(producer.cell)?.outputs[name];
      return isObject(value) ? [{ owner: producer.cell, name, value }] : [];
    });
  }
}

/** A line of a cell's code; all of it where an engine does not tell the line. */
const lineOf = ({ source }: Cell, line: number | undefined): string =>
  line === undefined ? source : (source.split("\n")[line - 1] ?? "");
