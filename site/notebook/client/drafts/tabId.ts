import { storagePrefix } from "../store/storagePrefix.ts";

const random = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))].map((n) => n.toString(36)).join("");

/** One opening of a page; no other has its name. */
export const pageId = random();

/** What a tab remembers for as long as it lives; the first time, and where that is closed, this opening. */
function remembered(name: string, next: (known: string) => string = (known) => known): string {
  try {
    const known = sessionStorage.getItem(storagePrefix + name) ?? pageId;
    sessionStorage.setItem(storagePrefix + name, next(known));
    return known;
  } catch {
    return pageId;
  }
}

/** The opening before this one in the same tab. */
export const previousPageId = remembered("drafts/opening", () => pageId);

/** This tab, which stays the same when its page is loaded again; where that cannot be known, this opening. */
export const tabId = remembered("drafts/tab");

/** Talks with the other tabs of the site about this: what they say is heard, and what is said here they hear. */
export function openTabChannel(about: string, hear: (said: unknown) => void): (words: unknown) => void {
  try {
    const channel = new BroadcastChannel(storagePrefix + about);
    channel.onmessage = ({ data }) => hear(data);
    return (words) => channel.postMessage(words);
  } catch {
    return () => {};
  }
}
