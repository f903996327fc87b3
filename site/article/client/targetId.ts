/**
 * The id that the end of an address leads to; one that no browser could have written leads where it says, letter for letter.
 *
 *     reached("#batch%20size") // "batch size"
 *     reached("#%E0%A4%A")     // "%E0%A4%A"
 */
export function targetId(hash: string): string {
  const written = hash.replace(/^#/, "");
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
