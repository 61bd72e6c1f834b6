import type { Kysely } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { Obstacle } from "../../trajectory/obstacles.ts";
import type { Database } from "../record/database.ts";
import { byId } from "../sign-in/accounts.ts";

/**
 * A mediator or coordinator that is named must be of the organisation and the role that names them; who is to act for a
 * person must be somebody who may.
 */
export async function strangeReference(
  db: Kysely<Database>,
  actor: Actor,
  input: object,
): Promise<Obstacle | undefined> {
  const named = input as { mediator?: string; coordinator?: string; representative?: string };
  const { mediator, coordinator = mediator, representative } = named;
  if (representative !== undefined)
    return (await byId(db, representative))?.role === "representative" ? undefined : "nobody-has-that-code";
  if (coordinator === undefined) return undefined;
  const account = await byId(db, coordinator);
  const ours = account?.role === actor.role && account.organisation === actor.organisation;
  return ours ? undefined : "not-a-colleague";
}
