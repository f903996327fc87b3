const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * The bytes of a file that is written in base64: six bits a letter.
 *
 *     fileBytes("iVBORw==") // 137, 80, 78, 71
 */
export function fileBytes(base64: string): Uint8Array {
  const letters = base64.replace(/=+$/, "");
  const result = new Uint8Array(Math.floor((letters.length * 6) / 8));
  let [bits, held, next] = [0, 0, 0];
  for (const letter of letters) {
    held = ((held << 6) | alphabet.indexOf(letter)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    result[next++] = (held >> bits) & 0xff;
  }
  return result;
}
