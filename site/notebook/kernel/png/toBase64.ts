const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const values = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));

/**
 * Encodes bytes as base64. Written out here because a worker without its globals has no `btoa`, and Node's own is not
 * the browser's.
 */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let k = 0; k < bytes.length; k += 3) {
    const left = bytes.length - k;
    const three = (bytes[k] << 16) | ((bytes[k + 1] ?? 0) << 8) | (bytes[k + 2] ?? 0);
    text += digits[three >> 18] + digits[(three >> 12) & 63];
    text += (left > 1 ? digits[(three >> 6) & 63] : "=") + (left > 2 ? digits[three & 63] : "=");
  }
  return text;
}

/** Decodes base64. Throws if the text is none. */
export function fromBase64(text: string): Uint8Array {
  const plain = text.replace(/=+$/, "");
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let held = 0;
  for (let k = 0, at = 0, bits = 0; k < plain.length; k++) {
    const value = values.get(plain.charCodeAt(k));
    if (value === undefined) throw new TypeError(`base64: invalid character ${JSON.stringify(plain[k])}`);
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = held >> bits;
  }
  return bytes;
}
