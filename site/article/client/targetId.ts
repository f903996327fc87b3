/**
 * The id to which the end of an address leads; one that no browser could have written is taken letter for letter.
 *
 *     targetId("#batch%20size") // "batch size"
 *     targetId("#%E0%A4%A")     // "%E0%A4%A"
 */
export function targetId(hash: string): string {
  const written = hash.replace(/^#/, "");
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
