/** Names that mail, feeds and advertisers add to links on their way, and the page's own. */
const passing =
  /^(utm_.*|mc_.*|pk_.*|mtm_.*|_hs.*|.*clid|igshid|msclkid|ref|source|si|present|print|speaker)$/i;

/** The largest number of names told, and the largest number of characters of each. */
const told = 3;
const longest = 60;

/**
 * A sentence about the inputs that a link asks for and the page does not have; undefined if there are none.
 *
 *     unknownText(["optimiser"], ["optimizer"]) // "The link asks for “optimiser”, which this page does not have. It was left out."
 */
export function unknownText(names: Iterable<string>, known: Iterable<string>): string | undefined {
  const own = new Set(known);
  const unknown = [...new Set(names)].filter((name) => name !== "" && !own.has(name) && !passing.test(name));
  if (unknown.length === 0) return undefined;
  const cut = unknown
    .slice(0, told)
    .map((name) => `“${name.length > longest ? `${name.slice(0, longest)}…` : name}”`);
  const more = unknown.length > told ? `, and ${unknown.length - told} more` : "";
  const left = unknown.length > 1 ? "They were left out." : "It was left out.";
  return `The link asks for ${cut.join(", ")}${more}, which this page does not have. ${left}`;
}
