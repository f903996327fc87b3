import { storagePrefix } from "../store/storagePrefix.ts";

const random = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))].map((n) => n.toString(36)).join("");

/** The name of this opening of the page, which no other has. */
export const pageId = random();

/**
 * Reads a value that lasts as long as the tab, and stores the next; this opening's name if there is none yet, or no
 * storage.
 */
function remembered(name: string, next: (known: string) => string = (known) => known): string {
  try {
    const known = sessionStorage.getItem(storagePrefix + name) ?? pageId;
    sessionStorage.setItem(storagePrefix + name, next(known));
    return known;
  } catch {
    return pageId;
  }
}

/** The name of the opening before this one in the same tab. */
export const previousPageId = remembered("drafts/opening", () => pageId);

/** The name of this tab, which reloading does not change; this opening's name if the storage is closed. */
export const tabId = remembered("drafts/tab");

/**
 * Opens a channel between the tabs of the site about one subject: calls `hear` with what others say, and returns how to
 * speak.
 */
export function openTabChannel(about: string, hear: (said: unknown) => void): (words: unknown) => void {
  try {
    const channel = new BroadcastChannel(storagePrefix + about);
    channel.onmessage = ({ data }) => hear(data);
    return (words) => channel.postMessage(words);
  } catch {
    return () => {};
  }
}
