import { createHash, createHmac, createSecretKey, type KeyObject } from "node:crypto";
import type { Keys } from "../record/keys.ts";
import { decrypt, encrypt } from "../record/sealing.ts";
import type { MailReader } from "./mail-choice.ts";

/**
 * What stands in a mail to turn mail off without signing in. Only we can make it and nobody reads in it who it is for; it
 * counts for the one address that the mail went to, and for nothing but mail. It does not expire: mails lie about for
 * years, and each must be able to end the next. With another master key older ones lead nowhere.
 */
export const mailTokenOf = (keys: Pick<Keys, "master">, { kind, id }: MailReader, email: string): string =>
  encrypt(keyFor(keys.master), Buffer.from(JSON.stringify([kind, id, printOf(email)])), bound).toString("base64url");

/** Whose mail a token is about, and whether an address is the one it was sent to; undefined for what we did not make. */
export function readMailToken(
  keys: Pick<Keys, "master">,
  token: string,
): { reader: MailReader; isFor(email: string): boolean } | undefined {
  try {
    const [kind, id, print] = JSON.parse(
      decrypt(keyFor(keys.master), Buffer.from(token, "base64url"), bound).toString(),
    ) as [MailReader["kind"], string, string];
    return { reader: { kind, id }, isFor: (email) => printOf(email) === print };
  } catch {
    return undefined;
  }
}

const bound = "weerwerk-mail-1";
const keyFor = (master: KeyObject): KeyObject =>
  createSecretKey(createHmac("sha256", master).update("weerwerk-mail").digest());
const printOf = (email: string): string =>
  createHash("sha256").update(email.trim().toLowerCase()).digest("base64url").slice(0, 22);
