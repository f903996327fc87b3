import { createHash } from "node:crypto";

/**
 * Writes HTML with digests in place of pictures, and a line break where tags meet, so that a change can be followed.
 */
export function readable(html: string): string {
  return html
    .replace(/data:image\/png;base64,([^"]*)/g, (_, data: string) => pictureDigest(data))
    .replace(/></g, ">\n<");
}

/** The digest that stands for a picture, given in base 64. */
export const pictureDigest = (data: string): string =>
  `sha256:${createHash("sha256").update(data, "base64").digest("hex")}`;
