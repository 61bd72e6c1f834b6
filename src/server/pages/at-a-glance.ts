import type { Actor } from "../../access/roles.ts";
import type { AtAGlance } from "../../screens/portal/glance-card.tsx";
import { lettersOf } from "../letters/letters-of.ts";
import { moneyLines } from "../payments/money-lines.ts";
import { countReads } from "../record/reads.ts";
import { seenBy } from "../record/seen-by.ts";
import type { Reader } from "../views/file.ts";
import "../documents/tables.ts";

const lookedBack = 30 * 86_400_000;

/**
 * What stands on the other pages of an insured person: amounts in whole cents, who else looked in the last 30 days, and
 * how many letters and documents there are.
 *
 * @param streams every stream about this person, the recognition among them
 */
export function atAGlance(
  { db, now }: Reader,
  actor: Actor,
  person: string,
  streams: readonly string[],
): Promise<AtAGlance> {
  const since = new Date(now().getTime() - lookedBack);
  return seenBy(db, actor, async (seen) => {
    const lines = await moneyLines(seen, person);
    const sent = await seen
      .selectFrom("document")
      .select(({ fn }) => fn.countAll<number>().as("documents"))
      .where("person_id", "=", person)
      .executeTakeFirstOrThrow();
    const paid = lines.filter(({ order }) => order?.status === "executed");
    return {
      paid: sum(paid),
      toCome: sum(lines) - sum(paid),
      looks: await countReads(seen, person, { since, except: actor.id }),
      documents: Number(sent.documents),
      letters: (await lettersOf(seen, streams)).length,
    };
  });
}

const sum = (lines: readonly { cents: number }[]): number => lines.reduce((total, { cents }) => total + cents, 0);
