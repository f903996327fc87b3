import { fromBase64 } from "../png/toBase64.ts";

/**
 * The number of pixels that the PNG file in an address claims to have; a small file may unfold to more than a page has
 * room for.
 */
export function pixelCount(address: string): number {
  // Sixteen bytes lie before the sides, 44 digits hold them all
  const head = fromBase64(address.slice(address.indexOf(",") + 1).slice(0, 44));
  if (head.length < 24) return 0;
  const view = new DataView(head.buffer);
  return view.getUint32(16) * view.getUint32(20);
}
