import { createHash } from "node:crypto";

/** The longest picture, in characters, that stays in the page: a request for it would cost more than it saves. */
const small = 1024;

export interface ExtractedPictures {
  readonly html: string;
  /** Each picture's bytes, by file name. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/**
 * Takes the large PNG pictures out of a page. Each becomes a file of its own under `base`, named by its content and
 * loaded when near the screen.
 */
export function extractPictures(page: string, base: string): ExtractedPictures {
  const files = new Map<string, Buffer>();
  const html = page.replace(
    /<img\b[^>]*?\bsrc="data:image\/png;base64,([^"]+)"[^>]*>/g,
    (tag, data: string) => {
      if (data.length < small) return tag;
      const bytes = Buffer.from(data, "base64");
      const name = `${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}.png`;
      files.set(name, bytes);
      return tag
        .replace(/src="data:[^"]*"/, `src="${base}${name}"`)
        .replace(/^<img/, '<img loading="lazy" decoding="async"');
    },
  );
  return { html, files };
}
