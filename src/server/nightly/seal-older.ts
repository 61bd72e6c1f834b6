import type { Kysely } from "kysely";
import { sealSomePapers } from "../council/seal-older-papers.ts";
import { sealSomeLetters } from "../letters/seal-older-letters.ts";
import { sealAccountNumbers } from "../payments/keep-account-number.ts";
import { sealSomeFiles } from "../payments/sealed-file.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";

const batch = 50;

/**
 * Seals what a version before left in the clear, in small transactions, beside everything else. May be broken off, and
 * done by several processes at once.
 *
 * @param ending it stops at, between two transactions.
 */
export async function sealOlder(db: Kysely<Database>, keys: Keys, ending?: AbortSignal): Promise<void> {
  await sealAccountNumbers(db, keys);
  for (const some of [sealSomeLetters, sealSomePapers, sealSomeFiles])
    for (let left = 1; left > 0 && !ending?.aborted; ) left = await some(db, keys, batch);
}

/** The same at a start, while people are served. @param onFailure told when it broke off. @returns how to stop */
export function beginSealing(
  { db, keys }: { db: Kysely<Database>; keys: Keys },
  onFailure: (error: unknown) => void,
): () => Promise<void> {
  const ending = new AbortController();
  const going = sealOlder(db, keys, ending.signal).catch(onFailure);
  return async () => {
    ending.abort();
    await going;
  };
}
