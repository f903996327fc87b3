import { fetchText } from "../../notebook/client/fetchText.ts";
import type { TipContent, Tips } from "../../notebook/client/createTips.ts";
import type { TermSentences } from "./termSentences.ts";

/** The sentences by the address of their file: they are fetched when a reader first asks for one. */
const fetched = new Map<string, Promise<TermSentences>>();

/** Shows the sentence of a term at a link to it; where it cannot be fetched the link still leads there. */
export function listenToTermTips(tips: Tips): void {
  tips.add({ selector: 'main a[href*="glossary/#"]', contentOf: sentenceOf });
}

async function sentenceOf(link: HTMLElement): Promise<TipContent> {
  const { href, hash } = link as HTMLAnchorElement;
  const address = new URL("terms.json", href).href;
  if (!fetched.has(address)) fetched.set(address, fetchText(address).then(JSON.parse));
  try {
    const found = (await fetched.get(address)!)[hash.slice(1)];
    if (found === undefined) return undefined;
    const term = document.createElement("strong");
    term.textContent = found[0];
    return [term, `: ${found[1]}`];
  } catch {
    fetched.delete(address);
    return undefined;
  }
}
