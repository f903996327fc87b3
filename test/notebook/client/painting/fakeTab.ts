import { vi } from "vitest";

/** A tab of a browser as far as notes concern it: storage that is shared, one of its own, and frames that come when told. */
export function fakeTab(shared: Storage, own: Storage = fakeTabStorage()) {
  const frames: (() => void)[] = [];
  const listeners = new Map<string, () => void>();
  const listen = (type: string, listener: () => void) => void listeners.set(type, listener);
  const page = {
    own,
    hidden: false,
    /** Makes this the tab in whose page code runs. */
    enter(): void {
      vi.stubGlobal("localStorage", shared);
      vi.stubGlobal("sessionStorage", own);
      vi.stubGlobal("document", {
        addEventListener: listen,
        get hidden() {
          return page.hidden;
        },
      });
      vi.stubGlobal("addEventListener", listen);
      vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
    },
    paints(times: number): void {
      for (let k = 0; k < times; k++) for (const frame of frames.splice(0)) frame();
    },
    hears(type: "visibilitychange" | "pagehide"): void {
      listeners.get(type)?.();
    },
  };
  page.enter();
  return page;
}

/** Storage as browsers have it: its keys are its own properties. */
export function fakeTabStorage(entries: Readonly<Record<string, string>> = {}): Storage {
  const methods = {
    getItem: (key: string) => (Object.hasOwn(all, key) ? all[key] : null),
    setItem: (key: string, value: string) => void (all[key] = String(value)),
    removeItem: (key: string) => void delete all[key],
  };
  const all = Object.assign(Object.create(methods) as Record<string, string>, entries);
  return all as unknown as Storage;
}

/** The notes of a storage, without their names. */
export const notesIn = (storage: Storage): unknown[] =>
  Object.values(storage).map((text) => JSON.parse(text));
