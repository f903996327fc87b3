import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { codeLength, codeSigns } from "./guessOdds.ts";

/** All that lets somebody into a class, derived from one secret: processes that share it serve the same class. */
export interface ClassKeys {
  /** The short code that the class types. */
  readonly code: string;
  /** The speaker's key, of 128 bits. */
  readonly key: string;
  /** A name for what the class keeps elsewhere, which tells nothing of the secret. */
  readonly name: string;
  /** Makes a follower's ticket; its name alone counts as the follower. */
  issueTicket(): string;
  /** The name of a ticket that this class has issued; undefined for any other text. */
  ticketName(ticket: string | undefined): string | undefined;
  isCode(text: string): boolean;
  isKey(text: string | undefined): boolean;
}

/** Derives the keys of a class from its secret. */
export function classKeys(secret: string): ClassKeys {
  const sign = (text: string): Buffer => createHmac("sha256", secret).update(text).digest();
  const short = (text: string): string => sign(text).subarray(0, 16).toString("base64url");
  const code = codeOf(sign("code"));
  const key = short("key");
  return {
    code,
    key,
    name: short("name"),
    issueTicket() {
      const name = randomBytes(16).toString("base64url");
      return `${name}.${short(`ticket ${name}`)}`;
    },
    ticketName(ticket = "") {
      const [name = "", signature = ""] = ticket.split(".");
      return isSame(signature, short(`ticket ${name}`)) ? name : undefined;
    },
    isCode: (text) => isSame(text.trim().toLowerCase(), code),
    isKey: (text) => isSame(text ?? "", key),
  };
}

function codeOf(bytes: Buffer): string {
  let left = bytes.readBigUInt64BE();
  const base = BigInt(codeSigns.length);
  let code = "";
  for (; code.length < codeLength; left /= base) code += codeSigns[Number(left % base)];
  return code;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
