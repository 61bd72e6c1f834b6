import type { Kysely } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { Obstacle } from "../../trajectory/obstacles.ts";
import type { Database } from "../record/database.ts";
import { byId } from "../sign-in/accounts.ts";

/** A mediator or coordinator that is named must be of the organisation and the role that names them. */
export async function strangeReference(
  db: Kysely<Database>,
  actor: Actor,
  input: object,
): Promise<Obstacle | undefined> {
  const { mediator, coordinator = mediator } = input as { mediator?: string; coordinator?: string };
  if (coordinator === undefined) return undefined;
  const account = await byId(db, coordinator);
  const ours = account?.role === actor.role && account.organisation === actor.organisation;
  return ours ? undefined : "not-a-colleague";
}
