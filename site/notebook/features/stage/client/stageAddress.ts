/** A place of a deck as it stands in an address: `7.2` is the seventh stop after two of its reveals. */
export interface StageAddress {
  readonly stop: number;
  readonly reveal: number;
}

/** Reads the place from an address's `?present`, or else its `?speaker`; undefined where it has neither. */
export function readStageAddress(search: string): (StageAddress & { readonly speaker: boolean }) | undefined {
  const parameters = new URLSearchParams(search);
  const speaker = parameters.has("speaker");
  const place = parameters.get("present") ?? parameters.get("speaker");
  if (place === null) return undefined;
  const [, stop = "1", reveal = "0"] = /^(\d{1,4})(?:\.(\d{1,3}))?$/.exec(place) ?? [];
  return { stop: Number(stop), reveal: Number(reveal), speaker };
}

/** Writes a place into an address, or takes any place out of it. */
export function withStageAddress(
  href: string,
  parameter: "present" | "speaker",
  place: StageAddress | undefined,
): string {
  const url = new URL(href);
  for (const name of ["present", "speaker", "stops", "minutes", "print"]) url.searchParams.delete(name);
  if (place !== undefined)
    url.searchParams.set(parameter, place.reveal === 0 ? `${place.stop}` : `${place.stop}.${place.reveal}`);
  return url.href;
}
