import { downstream, upstreamOf, type Links } from "../link.ts";
import { attempt } from "../render/attempt.ts";
import type { Entry, WatchedOutput } from "./entry.ts";
import { foreignWrite, type Damage } from "./foreignWrite.ts";
import { freezeAndWatch } from "./freezeAndWatch.ts";
import type { Modules } from "./importValue.ts";
import { refusedWrite } from "./refusedWrite.ts";
import { sharedWrite } from "./sharedWrite.ts";
import { collectSharedObjects, type SharedObjects } from "./collectSharedObjects.ts";

/** Match code that may go on after its cell has ended, and code that takes turns with other cells until then. */
const goesOn = /\b(async|then|Promise|fromAsync)\b/;
const takesTurns = /\b(await|setTimeout|setInterval|queueMicrotask)\b/;

/** Cells that wrote into others' values, each with its error, and the cells that own the values. */
export interface ForeignWrites {
  readonly writers: readonly { readonly entry: Entry; readonly error: Error }[];
  readonly owners: readonly Entry[];
}

export interface GuardOptions {
  /** The objects that belong to no cell. */
  readonly shared?: SharedObjects | undefined;
  /** Whether the lesson's own cells are free from suspicion, since it was built with them. */
  readonly trusting?: boolean | undefined;
}

/** The shared objects if nobody else watches them: the language, and the modules that were loaded. */
let common: SharedObjects | undefined;
const known = new WeakSet<object>();

/** Keeps values as cells handed them on: freezes them, and finds the writes that could not be refused. */
export class Guard {
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #shared: SharedObjects;
  readonly #trusting: boolean;
  readonly #owners = new WeakMap<object, Entry>();
  /** The cells that hand on functions. */
  readonly #giving = new WeakSet<Entry>();
  /** The cells whose code may be under way, with the number of their runs and the cells whose values they may have. */
  readonly #active = new Map<Entry, { runs: number; readonly reach: ReadonlySet<string> }>();
  #links: Links;
  #suspected: ReadonlySet<string> = new Set();

  constructor(entries: ReadonlyMap<string, Entry>, links: Links, { shared, trusting = false }: GuardOptions) {
    this.#entries = entries;
    this.#links = links;
    this.#shared = shared ?? (common ??= collectSharedObjects());
    this.#trusting = trusting;
  }

  /** Takes in that cells were joined anew: others may read a value now, and others be suspected. */
  join(links: Links): void {
    this.#links = links;
    const all = [...this.#entries.values()];
    const suspects = all.filter(({ changed }) => changed || !this.#trusting).map(({ cell }) => cell.id);
    this.#suspected = new Set(downstream(links, suspects));
    for (const entry of all) this.protect(entry);
  }

  /** Wraps the modules so that their exports belong to no cell, whoever hands them on. */
  trackModules(modules: Modules): Modules {
    if (this.#shared !== common) return modules;
    const open = Object.entries(modules).map(([name, load]) => {
      const loaded = async () => {
        const namespace = await load();
        if (!known.has(namespace)) common!.add(namespace);
        known.add(namespace);
        return namespace;
      };
      return [name, loaded] as const;
    });
    return Object.fromEntries(open);
  }

  /**
   * Freezes and watches the values that a cell hands on, if it has a result. If a function is among them, that may lead
   * to all the cell has.
   */
  protect(entry: Entry): void {
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
    const closed = (name: string): WatchedOutput => {
      const value = outputs[name];
      const watches = freezeAndWatch(value, skip);
      if (now !== undefined) watches.push(() => !(name in now()) || Object.is(now()[name], value));
      return { name, value, watches };
    };
    const names = Object.keys(outputs);
    const handed = names.filter((name) => this.#isRead(name)).map(closed);
    const behind = leadsOn ? names.filter((name) => !this.#isRead(name)).map(closed) : [];
    if (handed.length > 0) entry.handed = [...handed, ...behind];
    if (leadsOn) this.#giving.add(entry);
  }

  #reach({ cell }: Entry): ReadonlySet<string> {
    return upstreamOf(this.#links, cell.id);
  }

  #isRead(name: string): boolean {
    return [...this.#entries.values()].some(({ cell }) => cell.inputs.includes(name));
  }

  /** Notes that code of a cell begins to run. */
  enter(entry: Entry): void {
    const { runs = 0, reach = [] } = this.#active.get(entry) ?? {};
    this.#active.set(entry, { runs: runs + 1, reach: new Set([...reach, ...this.#reach(entry)]) });
  }

  /** Whether some of a cell's code, or of the functions that it reads, may go on after its run has ended. */
  lingers(entry: Entry): boolean {
    return [...this.#reach(entry)].some((id) => {
      const one = this.#entries.get(id)!;
      const calls = one === entry || this.#giving.has(one);
      return calls && this.#suspected.has(id) && goesOn.test(one.cell.body);
    });
  }

  /** The cells whose functions a run of this one may have called, and which may remember that. */
  rememberingCells(entry: Entry | undefined): string[] {
    if (entry?.seen === undefined || !this.#suspected.has(entry.cell.id)) return [];
    return [...this.#reach(entry)].filter((id) => {
      const one = this.#entries.get(id)!;
      return one !== entry && one.cell.remembers && this.#giving.has(one) && one.result?.status === "shown";
    });
  }

  /** Notes that nothing of a run goes on. */
  leave(entry: Entry): void {
    const { runs = 0, reach = new Set<string>() } = this.#active.get(entry) ?? {};
    if (runs > 1) this.#active.set(entry, { runs: runs - 1, reach });
    else this.#active.delete(entry);
  }

  /** Whether code of another cell may be under way. */
  isConcurrent(entry: Entry): boolean {
    return this.#active.size > (this.#active.has(entry) ? 1 : 0);
  }

  /** Looks for values that were changed by `among`, or by any cell whose code may be under way. */
  findWrites(among: Iterable<Entry> = this.#active.keys()): ForeignWrites | undefined {
    const suspects = [...among].filter(({ cell, changed }) => changed || this.#suspected.has(cell.id));
    const reached = new Map(
      suspects.map((entry) => [entry, this.#active.get(entry)?.reach ?? this.#reach(entry)]),
    );
    const damages: Damage[] = [];
    for (const owner of new Set([...reached.values()].flatMap((ids) => [...ids]))) {
      const damage = this.#damageOf(this.#entries.get(owner)!);
      if (damage !== undefined) damages.push(damage);
    }
    if (damages.length === 0) return undefined;
    // In page order. What stands on the page no longer cannot be told of.
    const able = [...this.#entries.values()].flatMap((entry) => {
      const damage = damages.find(({ owner }) => reached.get(entry)?.has(owner));
      return damage === undefined ? [] : [{ entry, damage }];
    });
    // Of several, those that run from end to end at once were looked at by themselves.
    const later = able.filter(({ entry }) => takesTurns.test(entry.cell.body) || this.lingers(entry));
    const writers = later.length > 0 ? later : able;
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

  /**
   * Explains a refused write, naming the value's owner; any other thrown value is returned as it is. `known` are the
   * values of the names that the cell reads.
   */
  explain(thrown: unknown, { cell }: Entry, known: ReadonlyMap<string, unknown>): unknown {
    if (this.#suspected.size === 0) return thrown;
    const tell = () =>
      sharedWrite(thrown, cell, { shared: this.#shared, known }) ??
      refusedWrite(thrown, cell, this.#entries, this.#links);
    return attempt(tell, undefined) ?? thrown;
  }
}
