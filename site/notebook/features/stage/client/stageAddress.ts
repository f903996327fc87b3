/** A place of a deck as it stands in an address: the seventh stop with two of its reveals is `7.2`. */
export interface StageAddress {
  readonly stop: number;
  readonly reveal: number;
}

/** The place that an address asks for: of `?present` and `?speaker` the first; undefined where nobody presents. */
export function readStageAddress(search: string): (StageAddress & { readonly speaker: boolean }) | undefined {
  const parameters = new URLSearchParams(search);
  const speaker = parameters.has("speaker");
  const place = parameters.get("present") ?? parameters.get("speaker");
  if (place === null) return undefined;
  const [, stop = "1", reveal = "0"] = /^(\d{1,4})(?:\.(\d{1,3}))?$/.exec(place) ?? [];
  return { stop: Number(stop), reveal: Number(reveal), speaker };
}

/** An address with a place in it, or without any. */
export function withStageAddress(
  href: string,
  parameter: "present" | "speaker",
  place: StageAddress | undefined,
): string {
  const url = new URL(href);
  url.searchParams.delete("present");
  url.searchParams.delete("speaker");
  if (place !== undefined)
    url.searchParams.set(parameter, place.reveal === 0 ? `${place.stop}` : `${place.stop}.${place.reveal}`);
  return url.href;
}
