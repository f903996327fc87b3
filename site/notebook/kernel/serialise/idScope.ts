/**
 * Renames ids to a cell's own: `plot-clip-7` becomes `stride-clip-1`, numbered in order, because Plot counts its ids
 * for the whole program and two cells must not share one.
 */
export class IdScope {
  readonly #cell: string;
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  constructor(cell: string) {
    this.#cell = cell;
  }

  id(id: string): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const name = this.#own(id.replace(/[^\w.-]/g, "_"));
    this.#names.set(id, name);
    return name;
  }

  ids(list: string): string {
    return list
      .split(/\s+/)
      .filter((id) => id !== "")
      .map((id) => this.id(id))
      .join(" ");
  }

  /** Renames the id in every `url(#id)` of a text. */
  urls(text: string): string {
    return text.includes("url(")
      ? text.replace(/url\(\s*["']?#([^"')]+)["']?\s*\)/g, (_, id: string) => `url(#${this.id(id)})`)
      : text;
  }

  #own(id: string): string {
    if (id.startsWith(`${this.#cell}-`)) return id;
    const counted = /^(?:plot-)?(.*?)-?\d+$/.exec(id);
    if (!counted) return `${this.#cell}-${id || "id"}`;
    const kind = counted[1] || "id";
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return `${this.#cell}-${kind}-${count}`;
  }
}
