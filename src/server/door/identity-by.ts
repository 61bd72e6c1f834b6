import type { Kysely } from "kysely";
import type { ActName } from "../../trajectory/acts.ts";
import { type Correction, correctedIn } from "../../trajectory/recognition/correct-identity.ts";
import type { Identity } from "../../trajectory/recognition/register-recognition.ts";
import { keepAccountNumber } from "../payments/keep-account-number.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import type { Write } from "../record/write-together.ts";
import { correctPerson } from "./correct-person.ts";
import { keepPerson } from "./keep-person.ts";
import type { Fault } from "./request.ts";

/** Who the person turns out to be by the act itself, where it says so. */
export type Who = Partial<Pick<Identity, "language" | "postcode">>;

/** What an act changes of who somebody is: that stands beside the record (DESIGN §4), and its events do not hold it. */
export async function identityBy(
  { db, keys }: { db: Kysely<Database>; keys: Keys },
  act: ActName,
  { id, person, input, day }: { id: string; person: string | null; input: object; day: string },
): Promise<{ writes: readonly Write[]; who: Who } | { faults: readonly Fault[] }> {
  if (act === "register-recognition") {
    const { person: who } = input as { person: Identity };
    return { writes: [keepPerson(id, who)], who };
  }
  if ((act === "correct-identity" || act === "answer-correction") && person) {
    if (correctedIn(input as Correction).length === 0) return { writes: [], who: {} };
    const { language, postcode } = input as Correction;
    const corrected = await correctPerson(db, person, input as Correction);
    if ("faults" in corrected) return corrected;
    return { writes: [corrected.write], who: { ...(language && { language }), ...(postcode && { postcode }) } };
  }
  if (act === "give-account-number" && person) {
    const { iban } = input as { iban: string };
    return { writes: [await keepAccountNumber(db, keys, { person, iban, day })], who: {} };
  }
  return { writes: [], who: {} };
}
