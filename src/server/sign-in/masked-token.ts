import { randomBytes, timingSafeEqual } from "node:crypto";

const xor = (one: Buffer, other: Buffer): Buffer => Buffer.from(one.map((byte, at) => byte ^ (other[at] ?? 0)));

/**
 * A secret that looks different in every page that carries it: pages are compressed, and the length of a compressed
 * page would otherwise give a repeated secret away bit by bit (BREACH, CVE-2013-3587).
 */
export function mask(secret: Buffer): string {
  const noise = randomBytes(secret.length);
  return Buffer.concat([noise, xor(secret, noise)]).toString("base64url");
}

/** Whether this is that secret under any mask; of anything else, whatever it is, false. */
export function isMasked(token: unknown, secret: Buffer): boolean {
  if (typeof token !== "string") return false;
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== 2 * secret.length) return false;
  return timingSafeEqual(xor(bytes.subarray(secret.length), bytes.subarray(0, secret.length)), secret);
}
