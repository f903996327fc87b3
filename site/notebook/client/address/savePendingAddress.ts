import { storagePrefix } from "../store/storagePrefix.ts";

const key = `${storagePrefix}address`;

/** Keeps an address that was written as the page closed, which is too late for a browser that reloads it. */
export function savePendingAddress(address: string): void {
  try {
    sessionStorage.setItem(key, address);
  } catch {
    // Where storage is closed the last move before a reload is lost.
  }
}

/** Takes the address that a reloaded page was about to have, if it is this page's; undefined on any other visit. */
export function takePendingAddress(): string | undefined {
  try {
    const kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    if (kept === null || visit?.type !== "reload") return undefined;
    const { origin, pathname } = new URL(kept);
    return origin === location.origin && pathname === location.pathname ? kept : undefined;
  } catch {
    return undefined;
  }
}
